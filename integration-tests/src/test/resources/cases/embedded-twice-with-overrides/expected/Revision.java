package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "766e25d2e85c", message = "create purchase")
public final class R0001_CreatePurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("street", varchar(255)),
                column("zip", varchar(255)),
                column("bill_street", varchar(40)),
                column("bill_zip", varchar(255).notNull()),
                primaryKey("purchase_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase");
    }
}
