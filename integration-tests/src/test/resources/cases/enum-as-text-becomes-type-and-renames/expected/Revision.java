package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c6867e2cc80b", parents = "963cf74f4e0c", message = "rename PAID to SETTLED in status of purchase, alter status of purchase and 1 more")
public final class R0002_RenamePAIDToSETTLEDInStatusOfPurchaseAlterStatusOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.createEnumType("status", "NEW", "SETTLED");
        op.renameValues("purchase", "status", "PAID", "SETTLED");
        op.alterColumn("purchase", "status", from(varchar(255).defaultTo("'NEW'")), to(enumeration("status").defaultTo("'NEW'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'NEW'")), to(varchar(255).defaultTo("'NEW'")));
        op.renameValues("purchase", "status", "SETTLED", "PAID");
        op.dropEnumType("status");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID"));
    }
}
