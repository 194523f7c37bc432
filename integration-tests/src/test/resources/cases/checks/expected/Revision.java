package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6982a5c29970", parents = "133a68f5b70c", message = "change check sane of product, add check not_negative to product")
public final class R0002_ChangeCheckSaneOfProductAddCheckNotNegativeToProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("product", "sane");
        op.requireCheck("product", sql("stock >= 0"));
        op.addCheck("product", "not_negative", sql("stock >= 0"));
        op.requireCheck("product", sql("stock < 5000"));
        op.addCheck("product", "sane", sql("stock < 5000"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("product", "sane");
        op.dropCheck("product", "not_negative");
        op.requireCheck("product", sql("stock < 1000"));
        op.addCheck("product", "sane", sql("stock < 1000"));
    }
}
