package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ea0caa447a29", parents = "1ca4f2011a0e", message = "create tag, tag_product")
public final class R0002_CreateTagTagProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("tag",
                column("id", bigint().notNull()),
                primaryKey("tag_pkey", "id"));
        op.createTable("tag_product",
                column("tags_id", bigint().notNull()),
                column("products_id", bigint().notNull()),
                primaryKey("tag_product_pkey", "tags_id", "products_id"));
        op.addForeignKey("tag_product",
                foreignKey("tag_product_products_id_fkey", "products_id").references("product", "id"));
        op.addForeignKey("tag_product",
                foreignKey("tag_product_tags_id_fkey", "tags_id").references("tag", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("tag_product", "tag_product_tags_id_fkey");
        op.dropForeignKey("tag_product", "tag_product_products_id_fkey");
        op.dropTable("tag_product");
        op.dropTable("tag");
    }
}
