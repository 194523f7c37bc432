package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b69bb7b32d76", parents = "845d716daa59", message = "drop returned, remove SENT from enum type status")
public final class R0002_DropReturnedRemoveSENTFromEnumTypeStatus implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("returned");
        op.alterEnumType("status", from("NEW", "PAID", "SENT"), to("NEW", "PAID"), usedBy("purchase", "status").defaultTo("'PAID'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "PAID"), to("NEW", "PAID", "SENT"), usedBy("purchase", "status").defaultTo("'PAID'"));
        op.createTable("returned",
                column("id", bigint().notNull()),
                column("status", enumeration("status")),
                primaryKey("returned_pkey", "id"));
    }
}
