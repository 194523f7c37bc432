package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "19cc1406f4f5", parents = "62c3dccd580d", message = "rename email of customer to email_address")
public final class R0002_RenameEmailOfCustomerToEmailAddress implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "email", "email_address");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("customer", "email_address", "email");
    }
}
