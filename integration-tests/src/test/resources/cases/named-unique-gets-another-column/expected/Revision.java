package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3cc5c8ff44b0", parents = "d08c57e7bed9", message = "change unique constraint one_model of product")
public final class R0002_ChangeUniqueConstraintOneModelOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("product", "one_model");
        op.requireUnique("product", "brand", "model");
        op.addUnique("product", "one_model", "brand", "model");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("product", "one_model");
        op.requireUnique("product", "model");
        op.addUnique("product", "one_model", "model");
    }
}
