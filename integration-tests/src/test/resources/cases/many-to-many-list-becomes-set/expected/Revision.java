package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d449a139bfab", parents = "afee9e6cc4d7", message = "add primary key tag_product_pkey to tag_product")
public final class R0002_AddPrimaryKeyTagProductPkeyToTagProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireUnique("tag_product", "tag_name", "products_id");
        op.addPrimaryKey("tag_product", "tag_product_pkey", "tag_name", "products_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPrimaryKey("tag_product", "tag_product_pkey");
    }
}
