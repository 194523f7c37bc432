@Migrations(entities = "shop")
package shop.migrations;

import dev.retort.annotations.Migrations;
