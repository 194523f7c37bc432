package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "368bcca1eda9", parents = "95aa09dacfb2", message = "add customer_id to purchase")
public final class R0002_AddCustomerIdToPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("purchase", "customer_id", bigint());
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
        op.dropColumn("purchase", "customer_id");
    }
}
