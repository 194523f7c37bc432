package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e7fa4e77fb87", parents = "76d36aa3f1ae", message = "create purchase")
public final class R0002_CreatePurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("customer_id", bigint()),
                primaryKey("purchase_pkey", "id"));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.dropTable("purchase");
    }
}
