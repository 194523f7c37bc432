@dev.retort.annotations.Migrations(extensions = "citext", schemas = "audit", sqlObjects = "sql")
package shop.migrations;
