package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "82cd5636fb0f", parents = "e569128099a3", message = "add AUDITED, OPENED, SENT to enum type status")
public final class R0002_AddAUDITEDOPENEDSENTToEnumTypeStatus implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "PAID"), to("AUDITED", "NEW", "OPENED", "PAID", "SENT"), usedBy("purchase", "status"), usedBy("returned", "was").defaultTo("'PAID'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("status", from("AUDITED", "NEW", "OPENED", "PAID", "SENT"), to("NEW", "PAID"), usedBy("purchase", "status"), usedBy("returned", "was").defaultTo("'PAID'"));
    }
}
