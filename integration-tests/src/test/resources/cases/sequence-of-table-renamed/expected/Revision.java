package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "094aba006317", parents = "2e2148c5d2b0", message = "rename table customers to clients")
public final class R0002_RenameTableCustomersToClients implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customers", "clients");
        op.renameSequence("customers_seq", "clients_seq");
        op.renamePrimaryKey("clients", "customers_pkey", "clients_pkey");
        op.renameUnique("clients", "customers_email_key", "clients_email_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameUnique("clients", "clients_email_key", "customers_email_key");
        op.renamePrimaryKey("clients", "clients_pkey", "customers_pkey");
        op.renameSequence("clients_seq", "customers_seq");
        op.renameTable("clients", "customers");
    }
}
