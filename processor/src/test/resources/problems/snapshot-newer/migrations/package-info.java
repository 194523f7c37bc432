// ERROR [snapshot-newer]
@dev.retort.annotations.Migrations
package migrations;
