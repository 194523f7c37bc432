package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5b7eb1ca9045", parents = "badb72f1e889", message = "drop foreign key purchase_customer_id_fkey from purchase")
public final class R0002_DropForeignKeyPurchaseCustomerIdFkeyFromPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_customer_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.addForeignKey("purchase",
                foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    }
}
