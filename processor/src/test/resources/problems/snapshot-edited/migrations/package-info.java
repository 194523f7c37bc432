// ERROR [snapshot-edited]
@dev.retort.annotations.Migrations
package migrations;
