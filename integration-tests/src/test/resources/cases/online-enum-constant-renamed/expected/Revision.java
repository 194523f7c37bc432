package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a7254bd43d3a", parents = "c2a5fcec56ed", message = "rename PAID to SETTLED in status of purchase")
public final class R0002_RenamePAIDToSETTLEDInStatusOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.backfill("purchase", "status = 'SETTLED'", "status = 'PAID'", 1000);
        op.requireCheck("purchase", oneOf("status", "NEW", "SETTLED"));
        op.addCheckConcurrently("purchase", "purchase_status_check", oneOf("status", "NEW", "SETTLED"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.backfill("purchase", "status = 'PAID'", "status = 'SETTLED'", 1000);
        op.requireCheck("purchase", oneOf("status", "NEW", "PAID"));
        op.addCheckConcurrently("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID"));
    }
}
