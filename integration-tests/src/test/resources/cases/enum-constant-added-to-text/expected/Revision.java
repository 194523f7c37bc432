package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "47239c9dbff5", parents = "c2a5fcec56ed", message = "change check purchase_status_check of purchase")
public final class R0002_ChangeCheckPurchaseStatusCheckOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.requireCheck("purchase", oneOf("status", "NEW", "PAID"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID"));
    }
}
