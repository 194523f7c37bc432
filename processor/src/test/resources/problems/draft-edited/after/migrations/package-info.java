// WARNING [draft-edited]
@dev.retort.annotations.Migrations
package migrations;
