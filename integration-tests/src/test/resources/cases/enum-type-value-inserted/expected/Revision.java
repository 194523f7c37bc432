package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "22da6908b3fb", parents = "8d1ad10cf1e9", message = "add ARRIVED to enum type status")
public final class R0002_AddARRIVEDToEnumTypeStatus implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "PAID"), to("NEW", "ARRIVED", "PAID"), usedBy("purchase", "status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("status", from("NEW", "ARRIVED", "PAID"), to("NEW", "PAID"), usedBy("purchase", "status"));
    }
}
