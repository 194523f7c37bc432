package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f3d1a29db0c6", parents = "1557253ca934", message = "create user, add group to order and 2 more")
public final class R0002_CreateUserAddGroupToOrderAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("user",
                column("id", bigint().notNull()),
                primaryKey("user_pkey", "id"));
        op.addColumn("order", "group", varchar(255));
        op.addColumn("order", "limit", integer());
        op.addColumn("order", "user_id", bigint());
        op.addUnique("order", "order_group_key", "group");
        op.addForeignKey("order",
                foreignKey("order_user_id_fkey", "user_id").references("user", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("order", "order_user_id_fkey");
        op.dropUnique("order", "order_group_key");
        op.dropColumn("order", "user_id");
        op.dropColumn("order", "limit");
        op.dropColumn("order", "group");
        op.dropTable("user");
    }
}
