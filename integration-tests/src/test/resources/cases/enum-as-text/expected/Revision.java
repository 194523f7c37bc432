package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f5686c8d6091", message = "create purchase")
public final class R0001_CreatePurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("status", varchar(10).notNull()),
                primaryKey("purchase_pkey", "id"),
                check("purchase_status_check", oneOf("status", "NEW", "PAID", "SENT")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase");
    }
}
