package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3fdb01e5a427", parents = "8d1ad10cf1e9", message = "rename enum type status to state, add SENT to enum type state")
public final class R0002_RenameEnumTypeStatusToStateAddSENTToEnumTypeState implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameEnumType("status", "state");
        op.alterEnumType("state", from("NEW", "PAID"), to("NEW", "PAID", "SENT"), usedBy("purchase", "status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("state", from("NEW", "PAID", "SENT"), to("NEW", "PAID"), usedBy("purchase", "status"));
        op.renameEnumType("state", "status");
    }
}
