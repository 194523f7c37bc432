@dev.retort.annotations.Migrations(sqlObjects = "sql")
package shop.migrations;
