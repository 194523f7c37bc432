package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f619066f7810", parents = "f0cf56dfc5a1", message = "rename PAID to SETTLED in status of purchase")
public final class R0002_RenamePAIDToSETTLEDInStatusOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.renameValues("purchase", "status", "PAID", "SETTLED");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "SETTLED", "SENT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.renameValues("purchase", "status", "SETTLED", "PAID");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT"));
    }
}
