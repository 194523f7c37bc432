// ERROR [snapshot-behind]
@dev.retort.annotations.Migrations
package migrations;
