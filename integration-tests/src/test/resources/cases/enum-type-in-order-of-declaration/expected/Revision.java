package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "8104b0af07d4", message = "create purchase")
public final class R0001_CreatePurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnumType("status", "NEW", "PAID", "ARRIVED");
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("status", enumeration("status")),
                primaryKey("purchase_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase");
        op.dropEnumType("status");
    }
}
