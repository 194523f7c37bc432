package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3e4f15ff132f", parents = "e4f63bd85a10", message = "drop unique constraint account_owner_id_key from account")
public final class R0002_DropUniqueConstraintAccountOwnerIdKeyFromAccount implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("account", "account_owner_id_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.requireUnique("account", "owner_id");
        op.addUnique("account", "account_owner_id_key", "owner_id");
    }
}
