package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d4cfbec430dc", parents = "8d1ad10cf1e9", message = "drop status from purchase")
public final class R0002_DropStatusFromPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("purchase", "status");
        op.dropEnumType("status");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnumType("status", "NEW", "PAID");
        op.addColumn("purchase", "status", enumeration("status"));
    }
}
