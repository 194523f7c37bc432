package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "31c33755e9ec", parents = "1409451c14a2", message = "change foreign key purchase_buyer_id_fkey of purchase")
public final class R0002_ChangeForeignKeyPurchaseBuyerIdFkeyOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_buyer_id_fkey");
        op.addForeignKey("purchase",
                foreignKey("purchase_buyer_id_fkey", "buyer_id").references("company", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_buyer_id_fkey");
        op.addForeignKey("purchase",
                foreignKey("purchase_buyer_id_fkey", "buyer_id").references("customer", "id"));
    }
}
