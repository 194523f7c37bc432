package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "19193ffa62f1", parents = "95aa09dacfb2", message = "create buyer")
public final class R0002_CreateBuyer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("buyer",
                column("id", bigint().notNull()),
                column("customer_id", bigint()),
                primaryKey("buyer_pkey", "id"));
        op.addForeignKey("buyer",
                foreignKey("buyer_customer_id_fkey", "customer_id").references("customer", "id"));
        op.addForeignKey("buyer",
                foreignKey("buyer_id_fkey", "id").references("purchase", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("buyer", "buyer_id_fkey");
        op.dropForeignKey("buyer", "buyer_customer_id_fkey");
        op.dropTable("buyer");
    }
}
