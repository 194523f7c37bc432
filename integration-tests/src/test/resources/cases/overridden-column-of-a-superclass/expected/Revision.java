package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b83c79c96ae8", message = "create customer")
public final class R0001_CreateCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("customer_no", bigint().notNull()),
                column("version", integer().notNull()),
                primaryKey("customer_pkey", "customer_no"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
