package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d9268296911d", parents = "4f87aec487ef", message = "reorder enum type status")
public final class R0002_ReorderEnumTypeStatus implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "PAID"), to("PAID", "NEW"), usedBy("purchase", "status").defaultTo("'NEW'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("status", from("PAID", "NEW"), to("NEW", "PAID"), usedBy("purchase", "status").defaultTo("'NEW'"));
    }
}
