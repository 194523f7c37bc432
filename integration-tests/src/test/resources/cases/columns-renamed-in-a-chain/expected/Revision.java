package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "03c834f20b20", parents = "1a1ab8ac4015", message = "rename backup of customer to spare, rename mail of customer to backup")
public final class R0002_RenameBackupOfCustomerToSpareRenameMailOfCustomerToBackup implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "backup", "spare");
        op.renameColumn("customer", "mail", "backup");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("customer", "backup", "mail");
        op.renameColumn("customer", "spare", "backup");
    }
}
