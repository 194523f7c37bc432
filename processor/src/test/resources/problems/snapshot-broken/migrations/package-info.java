// ERROR [snapshot-broken]
@dev.retort.annotations.Migrations
package migrations;
