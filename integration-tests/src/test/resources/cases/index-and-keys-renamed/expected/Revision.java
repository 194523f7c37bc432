package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7f89b8321e06", parents = "6164b4b60901", message = "rename unique constraint email_old_key of customer to email_new_key, rename index name_old_idx of customer to name_new_idx and 1 more")
public final class R0002_RenameUniqueConstraintEmailOldKeyOfCustomerToEmailNewKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameUnique("customer", "email_old_key", "email_new_key");
        op.renameIndex("customer", "name_old_idx", "name_new_idx");
        op.renameForeignKey("customer", "boss_old_fkey", "boss_new_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("customer", "boss_new_fkey", "boss_old_fkey");
        op.renameIndex("customer", "name_new_idx", "name_old_idx");
        op.renameUnique("customer", "email_new_key", "email_old_key");
    }
}
