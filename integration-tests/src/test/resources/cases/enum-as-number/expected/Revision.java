package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d87ddfbeb91b", message = "create purchase")
public final class R0001_CreatePurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("status", smallint()),
                primaryKey("purchase_pkey", "id"),
                check("purchase_status_check", between("status", 0, 2)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase");
    }
}
