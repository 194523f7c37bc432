package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5b6e908441d3", parents = "d0896da25968", message = "create `Purchase_Customers`, purchase")
public final class R0002_CreatePurchaseCustomersPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("`Purchase_Customers`",
                column("purchase_id", bigint().notNull()),
                column("`readers_Nr`", bigint().notNull()),
                primaryKey("`Purchase_Customers_pkey`", "purchase_id", "`readers_Nr`"));
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("`buyer_Nr`", bigint()),
                primaryKey("purchase_pkey", "id"));
        op.addForeignKey("`Purchase_Customers`",
                foreignKey("`Purchase_Customers_purchase_id_fkey`", "purchase_id").references("purchase", "id"));
        op.addForeignKey("`Purchase_Customers`",
                foreignKey("`Purchase_Customers_readers_Nr_fkey`", "`readers_Nr`").references("`Customers`", "`Nr`"));
        op.addForeignKey("purchase",
                foreignKey("`purchase_buyer_Nr_fkey`", "`buyer_Nr`").references("`Customers`", "`Nr`"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase", "`purchase_buyer_Nr_fkey`");
        op.dropForeignKey("`Purchase_Customers`", "`Purchase_Customers_readers_Nr_fkey`");
        op.dropForeignKey("`Purchase_Customers`", "`Purchase_Customers_purchase_id_fkey`");
        op.dropTable("purchase");
        op.dropTable("`Purchase_Customers`");
    }
}
