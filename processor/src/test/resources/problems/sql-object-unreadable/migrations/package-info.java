// ERROR [sql-object-unreadable]
@dev.retort.annotations.Migrations(sqlObjects = "sql")
package migrations;
