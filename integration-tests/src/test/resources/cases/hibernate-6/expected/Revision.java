package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5977f07492dc", message = "create customer, customer_customer")
public final class R0001_CreateCustomerCustomerCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("version", bigint()),
                column("points", integer()),
                column("wakes", time(6)),
                column("seen", timestamp(6)),
                primaryKey("customer_pkey", "id"));
        op.createTable("customer_customer",
                column("customer_id", bigint().notNull()),
                column("friends_id", bigint().notNull()),
                primaryKey("customer_customer_pkey", "customer_id", "friends_id"),
                unique("customer_customer_friends_id_key", "friends_id"));
        op.addForeignKey("customer_customer",
                foreignKey("customer_customer_customer_id_fkey", "customer_id").references("customer", "id"));
        op.addForeignKey("customer_customer",
                foreignKey("customer_customer_friends_id_fkey", "friends_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer_customer", "customer_customer_friends_id_fkey");
        op.dropForeignKey("customer_customer", "customer_customer_customer_id_fkey");
        op.dropTable("customer_customer");
        op.dropTable("customer");
    }
}
