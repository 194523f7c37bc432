// ERROR [sql-object-requires-unknown]
@dev.retort.annotations.Migrations(sqlObjects = "sql")
package migrations;
