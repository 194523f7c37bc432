package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0412ee55424e", parents = "845d716daa59", message = "remove SENT from enum type status")
public final class R0002_RemoveSENTFromEnumTypeStatus implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "PAID", "SENT"), to("NEW", "PAID"), usedBy("purchase", "status").defaultTo("'PAID'"), usedBy("returned", "status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "PAID"), to("NEW", "PAID", "SENT"), usedBy("purchase", "status").defaultTo("'PAID'"), usedBy("returned", "status"));
    }
}
