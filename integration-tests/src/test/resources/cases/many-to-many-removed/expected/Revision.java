package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bc6b1306d408", parents = "2af853fd9268", message = "drop tag_product")
public final class R0002_DropTagProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("tag_product", "tag_product_products_id_fkey");
        op.dropForeignKey("tag_product", "tag_product_tag_id_fkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("tag_product");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("tag_product",
                column("tag_id", bigint().notNull()),
                column("products_id", bigint().notNull()),
                primaryKey("tag_product_pkey", "tag_id", "products_id"));
        op.addForeignKey("tag_product",
                foreignKey("tag_product_tag_id_fkey", "tag_id").references("tag", "id"));
        op.addForeignKey("tag_product",
                foreignKey("tag_product_products_id_fkey", "products_id").references("product", "id"));
    }
}
