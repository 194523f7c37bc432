package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import dev.retort.schema.ForeignKey;

@Revision(id = "3833de776f44", parents = "7144e95ed6a3", message = "change foreign key purchase_by of purchase")
public final class R0002_ChangeForeignKeyPurchaseByOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_by");
        op.addForeignKey("purchase",
                foreignKey("purchase_by", "customer_id").references("customer", "id").onDelete(ForeignKey.Action.CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "purchase_by");
        op.addForeignKey("purchase",
                foreignKey("purchase_by", "customer_id").references("customer", "id"));
    }
}
