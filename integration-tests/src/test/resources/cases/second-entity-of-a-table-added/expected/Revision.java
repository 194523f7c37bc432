package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b5dfd7602589", parents = "025e5cb265d6", message = "add age to member")
public final class R0002_AddAgeToMember implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("member", "age", integer());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("member", "age");
    }
}
