package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "f4ce4ade6903", message = "Left")
// ERROR [branches-exclude-each-other]
public final class R0002_Left implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customers", "phone", varchar(20));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customers", "phone");
    }
}
