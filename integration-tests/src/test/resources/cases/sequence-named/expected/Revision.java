package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2dd2df66b3e0", message = "create customer, create sequence customer_numbers")
public final class R0001_CreateCustomerCreateSequenceCustomerNumbers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence("customer_numbers", 1000, 50);
        op.createTable("customer",
                column("id", bigint().notNull()),
                primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
        op.dropSequence("customer_numbers");
    }
}
