package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(
        id = "43b991060cd4", parents = "d87aeb8304c5", message = "drop index purchase_placed from purchase, add index purchase_placed to purchase"
)
public final class R0002_DropIndexPurchasePlacedFromPurchaseAddIndexPurchasePlacedTo implements Migration {
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
