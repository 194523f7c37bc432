package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d2a8c2e70af2", parents = "02b95f066630", message = "alter id of customer, alter customer_id of purchase")
public final class R0002_AlterIdOfCustomerAlterCustomerIdOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.alterColumn("customer", "id", from(integer().notNull()), to(bigint().notNull()));
        op.alterColumn("purchase", "customer_id", from(integer()), to(bigint()));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.requireFits("purchase", "customer_id", integer());
        op.alterColumn("purchase", "customer_id", from(bigint()), to(integer()));
        op.requireFits("customer", "id", integer());
        op.alterColumn("customer", "id", from(bigint().notNull()), to(integer().notNull()));
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }
}
