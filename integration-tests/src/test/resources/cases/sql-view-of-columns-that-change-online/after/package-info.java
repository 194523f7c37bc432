@dev.retort.annotations.Migrations(sqlObjects = "sql", online = true)
package shop.migrations;
