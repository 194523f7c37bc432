package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "74e65155bb6d", message = "exchange")
public final class R0002_Exchange implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "home", "renamed_1");
        op.renameColumn("customer", "work", "home");
        op.renameColumn("customer", "renamed_1", "work");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("customer", "work", "renamed_1");
        op.renameColumn("customer", "home", "work");
        op.renameColumn("customer", "renamed_1", "home");
    }
}
