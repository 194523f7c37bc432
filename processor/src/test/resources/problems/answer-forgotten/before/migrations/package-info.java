@dev.retort.annotations.Migrations
package migrations;
