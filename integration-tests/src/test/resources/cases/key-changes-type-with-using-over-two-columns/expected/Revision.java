package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3f233e06ae31", parents = "0a95fff9533c", message = "alter id of customer, alter customer_id of purchase")
public final class R0002_AlterIdOfCustomerAlterCustomerIdOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.alterColumn("customer", "id", from(integer().notNull()), to(bigint().notNull()), using("id + shard", "id - shard"));
        op.alterColumn("purchase", "customer_id", from(integer()), to(bigint()), using("customer_id + site", "customer_id - site"));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.alterColumn("purchase", "customer_id", from(bigint()), to(integer()), using("customer_id - site", "customer_id + site"));
        op.alterColumn("customer", "id", from(bigint().notNull()), to(integer().notNull()), using("id - shard", "id + shard"));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }
}
