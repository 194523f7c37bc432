package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "43b991060cd4", parents = "d87aeb8304c5", message = "change index purchase_placed of purchase")
public final class R0002_ChangeIndexPurchasePlacedOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("purchase", "purchase_placed");
        op.createIndex("purchase", "purchase_placed", "placed desc");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("purchase", "purchase_placed");
        op.createIndex("purchase", "purchase_placed", "placed");
    }
}
