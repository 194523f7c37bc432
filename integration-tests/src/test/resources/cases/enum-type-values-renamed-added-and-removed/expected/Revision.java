package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "71db7f1dc5c6", parents = "c567d6f8dee1", message = "alter status of purchase, change enum type status (add ARRIVED, rename PAID to SETTLED, remove SENT)")
public final class R0002_AlterStatusOfPurchaseChangeEnumTypeStatusAddARRIVEDRename implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'PAID'")), to(enumeration("status")));
        op.alterEnumType("status", from("NEW", "PAID", "SENT"), to("ARRIVED", "NEW", "SETTLED"), renamed("PAID", "SETTLED"), usedBy("purchase", "status"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("status").defaultTo("'SETTLED'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'SETTLED'")), to(enumeration("status")));
        op.alterEnumType("status", from("ARRIVED", "NEW", "SETTLED"), to("NEW", "PAID", "SENT"), renamed("SETTLED", "PAID"), usedBy("purchase", "status"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("status").defaultTo("'PAID'")));
    }
}
