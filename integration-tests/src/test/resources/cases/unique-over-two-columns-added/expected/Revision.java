package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4a868b68adf2", parents = "ba55298135f7", message = "add unique constraint product_model_brand_key to product")
public final class R0002_AddUniqueConstraintProductModelBrandKeyToProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireUnique("product", "model", "brand");
        op.addUnique("product", "product_model_brand_key", "model", "brand");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("product", "product_model_brand_key");
    }
}
