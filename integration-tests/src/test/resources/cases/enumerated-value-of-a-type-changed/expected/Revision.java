package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "391e20d75753", parents = "8718289fd4b4", message = "rename 9 to 90 in enum type level, change enum type status (add g, rename n to s, p to paid, s to n)")
public final class R0002_Rename9To90InEnumTypeLevelChangeEnumTypeStatusAddGRenameNToS implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("level", from("10", "9"), to("10", "90"), renamed("9", "90"), usedBy("purchase", "level"));
        op.alterEnumType("status", from("n", "p", "s"), to("g", "s", "paid", "n"), renamed("n", "s", "p", "paid", "s", "n"), usedBy("purchase", "status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("status", from("g", "s", "paid", "n"), to("n", "p", "s"), renamed("s", "n", "paid", "p", "n", "s"), usedBy("purchase", "status"));
        op.alterEnumType("level", from("10", "90"), to("10", "9"), renamed("90", "9"), usedBy("purchase", "level"));
    }
}
