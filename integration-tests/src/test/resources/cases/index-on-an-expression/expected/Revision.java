package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5942c1637566", parents = "62c3dccd580d", message = "add index customer_email to customer")
public final class R0002_AddIndexCustomerEmailToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex("customer", "customer_email", "(lower(email))");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("customer", "customer_email");
    }
}
