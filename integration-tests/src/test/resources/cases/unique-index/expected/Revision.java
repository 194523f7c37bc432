package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d2f5224fdf13", parents = "62c3dccd580d", message = "add unique constraint customer_email to customer")
public final class R0002_AddUniqueConstraintCustomerEmailToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireUnique("customer", "email");
        op.addUnique("customer", "customer_email", "email");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("customer", "customer_email");
    }
}
