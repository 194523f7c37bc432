@Migrations(entities = "shop")
package migrations;

import dev.retort.annotations.Migrations;
