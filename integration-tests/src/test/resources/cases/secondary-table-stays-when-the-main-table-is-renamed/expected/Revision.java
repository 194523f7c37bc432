package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f5e16493fc20", parents = "9371a6a9941c", message = "rename table client to customer")
public final class R0002_RenameTableClientToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("client", "customer");
        op.renamePrimaryKey("customer", "client_pkey", "customer_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renamePrimaryKey("customer", "customer_pkey", "client_pkey");
        op.renameTable("customer", "client");
    }
}
