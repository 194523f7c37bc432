package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e25dfd364446", parents = "76d36aa3f1ae", message = "add version to customer")
public final class R0002_AddVersionToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "version", bigint());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "version");
    }
}
