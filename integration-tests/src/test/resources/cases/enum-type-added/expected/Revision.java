package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a078f35ff612", parents = "8d1ad10cf1e9", message = "create returned, add reason to purchase and 1 more")
public final class R0002_CreateReturnedAddReasonToPurchaseAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnumType("reason", "BORED", "BROKEN");
        op.createTable("returned",
                column("id", bigint().notNull()),
                column("status", enumeration("status")),
                column("reason", enumeration("reason")),
                primaryKey("returned_pkey", "id"));
        op.addColumn("purchase", "reason", enumeration("reason"));
        op.addColumn("purchase", "before", enumeration("status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("purchase", "before");
        op.dropColumn("purchase", "reason");
        op.dropTable("returned");
        op.dropEnumType("reason");
    }
}
