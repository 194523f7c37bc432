package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7d4ee1ae1f84", parents = "22ee26b79d86", message = "change check purchase_status_check of purchase")
public final class R0002_ChangeCheckPurchaseStatusCheckOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.requireCheck("purchase", between("status", 0, 1));
        op.addCheck("purchase", "purchase_status_check", between("status", 0, 1));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.addCheck("purchase", "purchase_status_check", between("status", 0, 2));
    }
}
