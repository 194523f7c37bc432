package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ba9876543210", parents = "f4ce4ade6903", message = "Right")
public final class R0003_Right implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customers", "phone", varchar(30));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customers", "phone");
    }
}
