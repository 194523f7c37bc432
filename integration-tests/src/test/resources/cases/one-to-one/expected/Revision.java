package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ea310363916e", parents = "76d36aa3f1ae", message = "create account")
public final class R0002_CreateAccount implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("account",
                column("id", bigint().notNull()),
                column("owner_id", bigint().notNull()),
                primaryKey("account_pkey", "id"),
                unique("account_owner_id_key", "owner_id"));
        op.addForeignKey("account",
                foreignKey("account_owner_id_fkey", "owner_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("account", "account_owner_id_fkey");
        op.dropTable("account");
    }
}
