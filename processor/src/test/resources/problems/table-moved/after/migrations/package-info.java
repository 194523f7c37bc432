// WARNING [table-moved] // WARNING [table-dropped]
@dev.retort.annotations.Migrations
package migrations;
