package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "27e2254ae140", parents = "d7e80d6525f4", message = "rename table customer to client, rename customer_id of purchase to client_id")
public final class R0002_RenameTableCustomerToClientRenameCustomerIdOfPurchaseTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer", "client");
        op.renameColumn("purchase", "customer_id", "client_id");
        op.renamePrimaryKey("client", "customer_pkey", "client_pkey");
        op.renameUnique("client", "customer_email_key", "client_email_key");
        op.renameForeignKey("purchase", "purchase_customer_id_fkey", "purchase_client_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("purchase", "purchase_client_id_fkey", "purchase_customer_id_fkey");
        op.renameUnique("client", "client_email_key", "customer_email_key");
        op.renamePrimaryKey("client", "client_pkey", "customer_pkey");
        op.renameColumn("purchase", "client_id", "customer_id");
        op.renameTable("client", "customer");
    }
}
