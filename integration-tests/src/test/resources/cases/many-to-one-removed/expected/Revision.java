package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c594b88ab9e9", parents = "badb72f1e889", message = "drop customer_id from purchase")
public final class R0002_DropCustomerIdFromPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("purchase", "customer_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("purchase", "customer_id", bigint());
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }
}
