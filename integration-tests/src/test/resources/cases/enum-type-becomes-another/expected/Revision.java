package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1de913ec8e35", parents = "d7fd3c705f9e", message = "alter status of purchase")
public final class R0002_AlterStatusOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnumType("state", "NEW", "PAID", "SENT");
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("state")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("state")), to(enumeration("status")));
        op.dropEnumType("state");
    }
}
