@Migrations(entities = "shop.sales")
package shop.migrations;

import dev.retort.annotations.Migrations;
