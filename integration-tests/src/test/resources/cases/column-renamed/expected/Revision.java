package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e9968c3dfe89", parents = "32da4311d42b", message = "rename mail of customer to email")
public final class R0002_RenameMailOfCustomerToEmail implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "mail", "email");
        op.renameUnique("customer", "customer_mail_key", "customer_email_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameUnique("customer", "customer_email_key", "customer_mail_key");
        op.renameColumn("customer", "email", "mail");
    }
}
