// ERROR [snapshot-missing]
@dev.retort.annotations.Migrations
package migrations;
