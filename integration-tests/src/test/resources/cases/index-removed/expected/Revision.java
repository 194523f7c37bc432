package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "25a5aad984dd", parents = "d0623dae1f1a", message = "drop index customer_name from customer")
public final class R0002_DropIndexCustomerNameFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("customer", "customer_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("customer", "customer_name", "name");
    }
}
