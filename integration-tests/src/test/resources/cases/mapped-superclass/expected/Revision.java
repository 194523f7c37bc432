package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5c0129cf0e5c", parents = "76d36aa3f1ae", message = "add created to customer, add updated to customer")
public final class R0002_AddCreatedToCustomerAddUpdatedToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "created", timestampWithTimeZone(6));
        op.addColumn("customer", "updated", timestampWithTimeZone(6));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "updated");
        op.dropColumn("customer", "created");
    }
}
