// WARNING [sequence-replaced]
@dev.retort.annotations.Migrations
package migrations;
