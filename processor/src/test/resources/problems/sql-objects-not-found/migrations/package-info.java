// ERROR [sql-objects-not-found]
@dev.retort.annotations.Migrations(sqlObjects = "sql")
package migrations;
