package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "be523badbbe3", parents = "4f87aec487ef", message = "alter status of purchase, rename PAID to SETTLED in status of purchase")
public final class R0002_AlterStatusOfPurchaseRenamePAIDToSETTLEDInStatusOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'NEW'")), to(varchar(255).defaultTo("'NEW'")));
        op.renameValues("purchase", "status", "PAID", "SETTLED");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "SETTLED"));
        op.dropEnumType("status");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnumType("status", "NEW", "PAID");
        op.dropCheck("purchase", "purchase_status_check");
        op.renameValues("purchase", "status", "SETTLED", "PAID");
        op.alterColumn("purchase", "status", from(varchar(255).defaultTo("'NEW'")), to(enumeration("status").defaultTo("'NEW'")));
    }
}
