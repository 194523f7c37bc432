package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(
        id = "47239c9dbff5", parents = "c2a5fcec56ed", message = "drop check purchase_status_check from purchase, add check purchase_status_check to purchase"
)
public final class R0002_DropCheckPurchaseStatusCheckFromPurchaseAddCheckPurchaseTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID"));
    }
}
