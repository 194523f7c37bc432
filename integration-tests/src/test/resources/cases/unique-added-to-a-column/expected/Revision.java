package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1c258dbe9ba4", parents = "62c3dccd580d", message = "add unique constraint customer_email_key to customer")
public final class R0002_AddUniqueConstraintCustomerEmailKeyToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireUnique("customer", "email");
        op.addUnique("customer", "customer_email_key", "email");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("customer", "customer_email_key");
    }
}
