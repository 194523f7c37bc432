// ERROR [source-folder-inaccessible]
@dev.retort.annotations.Migrations
package migrations;
