package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ba9876543210", parents = "389ea17ff840", message = "Right")
public final class R0003_Right implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customers", "phone", from(varchar(255)), to(varchar(30)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customers", "phone", from(varchar(30)), to(varchar(255)));
    }
}
