package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bbe39e1491e8", parents = "d0896da25968", message = "create purchase, `purchase_Customers`")
public final class R0002_CreatePurchasePurchaseCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("`buyer_Nr`", bigint()),
                primaryKey("purchase_pkey", "id"));
        op.createTable("`purchase_Customers`",
                column("purchase_id", bigint().notNull()),
                column("`readers_Nr`", bigint().notNull()),
                primaryKey("`purchase_Customers_pkey`", "purchase_id", "`readers_Nr`"));
        op.addForeignKey("purchase",
                foreignKey("`purchase_buyer_Nr_fkey`", "`buyer_Nr`").references("`Customers`", "`Nr`"));
        op.addForeignKey("`purchase_Customers`",
                foreignKey("`purchase_Customers_purchase_id_fkey`", "purchase_id").references("purchase", "id"));
        op.addForeignKey("`purchase_Customers`",
                foreignKey("`purchase_Customers_readers_Nr_fkey`", "`readers_Nr`").references("`Customers`", "`Nr`"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("`purchase_Customers`", "`purchase_Customers_readers_Nr_fkey`");
        op.dropForeignKey("`purchase_Customers`", "`purchase_Customers_purchase_id_fkey`");
        op.dropForeignKey("purchase", "`purchase_buyer_Nr_fkey`");
        op.dropTable("`purchase_Customers`");
        op.dropTable("purchase");
    }
}
