// ERROR [revisions-edited]
@dev.retort.annotations.Migrations
package migrations;
