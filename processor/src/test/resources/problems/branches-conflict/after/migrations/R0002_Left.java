package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "389ea17ff840", message = "Left")
// ERROR [branches-conflict]
public final class R0002_Left implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropColumn("customers", "phone");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("customers", "phone", varchar(255));
    }
}
