package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d5dd56c69ef6", parents = "4f87aec487ef", message = "alter status of purchase, add DRAFT to enum type status and 1 more")
public final class R0002_AlterStatusOfPurchaseAddDRAFTToEnumTypeStatusAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'NEW'")), to(enumeration("status")));
        op.alterEnumTypeOutsideTransaction("status", from("NEW", "PAID"), to("DRAFT", "NEW", "PAID"), usedBy("purchase", "status"));
        op.addColumn("purchase", "before", enumeration("status").notNull(), backfill("'DRAFT'"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("status").defaultTo("'DRAFT'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status").defaultTo("'DRAFT'")), to(enumeration("status")));
        op.dropColumn("purchase", "before");
        op.alterEnumType("status", from("DRAFT", "NEW", "PAID"), to("NEW", "PAID"), usedBy("purchase", "status"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(enumeration("status").defaultTo("'NEW'")));
    }
}
