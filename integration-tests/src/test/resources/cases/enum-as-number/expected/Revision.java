package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "22ee26b79d86", message = "create purchase")
public final class R0001_CreatePurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("status", tinyint()),
                primaryKey("purchase_pkey", "id"),
                check("purchase_status_check", between("status", 0, 2)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase");
    }
}
