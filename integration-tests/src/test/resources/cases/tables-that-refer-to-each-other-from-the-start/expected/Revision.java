package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "892875db1a3a", message = "create customer, purchase")
public final class R0001_CreateCustomerPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("latest_id", bigint()),
                primaryKey("customer_pkey", "id"));
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("customer_id", bigint().notNull()),
                primaryKey("purchase_pkey", "id"));
        op.addForeignKey("customer",
                foreignKey("customer_latest_id_fkey", "latest_id").references("purchase", "id"));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.dropForeignKey("customer", "customer_latest_id_fkey");
        op.dropTable("purchase");
        op.dropTable("customer");
    }
}
