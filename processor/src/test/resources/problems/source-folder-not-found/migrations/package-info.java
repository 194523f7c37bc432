// ERROR [source-folder-not-found]
@dev.retort.annotations.Migrations
package migrations;
