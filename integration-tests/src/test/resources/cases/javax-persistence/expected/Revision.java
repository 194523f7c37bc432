package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1097e188236a", parents = "76d36aa3f1ae", message = "add full_name to customer")
public final class R0002_AddFullNameToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "full_name", varchar(80));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "full_name");
    }
}
