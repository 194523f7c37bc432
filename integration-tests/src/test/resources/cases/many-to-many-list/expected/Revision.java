package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5e8893cf0c6d", parents = "1ca4f2011a0e", message = "create tag, tag_product")
public final class R0002_CreateTagTagProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("tag",
                column("name", varchar(255).notNull()),
                primaryKey("tag_pkey", "name"));
        op.createTable("tag_product",
                column("tag_name", varchar(255).notNull()),
                column("products_id", bigint().notNull()));
        op.addForeignKey("tag_product",
                foreignKey("tag_product_products_id_fkey", "products_id").references("product", "id"));
        op.addForeignKey("tag_product",
                foreignKey("tag_product_tag_name_fkey", "tag_name").references("tag", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("tag_product", "tag_product_tag_name_fkey");
        op.dropForeignKey("tag_product", "tag_product_products_id_fkey");
        op.dropTable("tag_product");
        op.dropTable("tag");
    }
}
