// ERROR [sql-objects-in-a-circle]
@dev.retort.annotations.Migrations(sqlObjects = "sql")
package migrations;
