// ERROR [table-of-another-line]
@Migrations(entities = "shop")
package shop.migrations;

import dev.retort.annotations.Migrations;
