// WARNING [migrations-not-open]
@dev.retort.annotations.Migrations
package migrations;
