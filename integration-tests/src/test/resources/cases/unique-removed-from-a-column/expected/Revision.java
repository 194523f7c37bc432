package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "9471a019ef49", parents = "0c6e9d05f601", message = "drop unique constraint customer_email_key from customer")
public final class R0002_DropUniqueConstraintCustomerEmailKeyFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("customer", "customer_email_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.requireUnique("customer", "email");
        op.addUnique("customer", "customer_email_key", "email");
    }
}
