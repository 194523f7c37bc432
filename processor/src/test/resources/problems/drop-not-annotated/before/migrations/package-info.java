@Migrations
package migrations;

import dev.retort.annotations.Migrations;
