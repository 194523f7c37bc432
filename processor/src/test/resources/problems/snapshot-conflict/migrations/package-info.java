// ERROR [snapshot-conflict]
@dev.retort.annotations.Migrations
package migrations;
