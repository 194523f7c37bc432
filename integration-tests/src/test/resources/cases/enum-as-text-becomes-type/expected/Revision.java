package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "98223cb9b95e", parents = "963cf74f4e0c", message = "alter status of purchase, drop check purchase_status_check from purchase")
public final class R0002_AlterStatusOfPurchaseDropCheckPurchaseStatusCheckFrom implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.createEnumType("status", "NEW", "PAID");
        op.alterColumn("purchase", "status", from(varchar(255).defaultTo("'NEW'")), to(enumeration("status").defaultTo("'NEW'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'NEW'")), to(varchar(255).defaultTo("'NEW'")));
        op.dropEnumType("status");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID"));
    }
}
