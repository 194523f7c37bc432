package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "958978ab17bf", parents = "76d36aa3f1ae", message = "add name to customer")
public final class R0002_AddNameToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "name", varchar(255));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "name");
    }
}
