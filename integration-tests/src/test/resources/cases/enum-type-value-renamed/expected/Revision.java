package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "fedd7ee96495", parents = "c567d6f8dee1", message = "alter status of purchase, rename PAID to SETTLED in enum type status")
public final class R0002_AlterStatusOfPurchaseRenamePAIDToSETTLEDInEnumTypeStatus implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'PAID'")), to(enumeration("status")));
        op.alterEnumType("status", from("NEW", "PAID", "SENT"), to("NEW", "SETTLED", "SENT"), renamed("PAID", "SETTLED"), usedBy("purchase", "status"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("status").defaultTo("'SETTLED'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'SETTLED'")), to(enumeration("status")));
        op.alterEnumType("status", from("NEW", "SETTLED", "SENT"), to("NEW", "PAID", "SENT"), renamed("SETTLED", "PAID"), usedBy("purchase", "status"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("status").defaultTo("'PAID'")));
    }
}
