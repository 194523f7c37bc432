package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "68c1768bf267", parents = "76d36aa3f1ae", message = "create payment, purchase")
public final class R0002_CreatePaymentPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("payment",
                column("id", bigint().notNull()),
                column("purchase_id", bigint()),
                primaryKey("payment_pkey", "id"));
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("customer_id", bigint()),
                primaryKey("purchase_pkey", "id"));
        op.addForeignKey("payment",
                foreignKey("payment_purchase_id_fkey", "purchase_id").references("purchase", "id"));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.dropForeignKey("payment", "payment_purchase_id_fkey");
        op.dropTable("purchase");
        op.dropTable("payment");
    }
}
