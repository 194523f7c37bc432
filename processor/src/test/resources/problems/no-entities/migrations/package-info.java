// NOTE [no-entities]
@dev.retort.annotations.Migrations
package migrations;
