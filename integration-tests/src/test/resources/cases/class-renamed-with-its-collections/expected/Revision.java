package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c18ec7de8510", parents = "4456c9845891", message = "rename table customer to client, rename table customer_customer to client_client and 4 more")
public final class R0002_RenameTableCustomerToClientRenameTableCustomerCustomerTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer", "client");
        op.renameTable("customer_customer", "client_client");
        op.renameTable("customer_phones", "client_phones");
        op.renameColumn("client_client", "customer_id", "client_id");
        op.renameColumn("client_phones", "customer_id", "client_id");
        op.renameColumn("letters", "customer_id", "client_id");
        op.renamePrimaryKey("client", "customer_pkey", "client_pkey");
        op.renamePrimaryKey("client_client", "customer_customer_pkey", "client_client_pkey");
        op.renameForeignKey("client_client", "customer_customer_customer_id_fkey", "client_client_client_id_fkey");
        op.renameForeignKey("client_client", "customer_customer_friends_id_fkey", "client_client_friends_id_fkey");
        op.renameForeignKey("client_phones", "customer_phones_customer_id_fkey", "client_phones_client_id_fkey");
        op.renameForeignKey("letters", "letters_customer_id_fkey", "letters_client_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("letters", "letters_client_id_fkey", "letters_customer_id_fkey");
        op.renameForeignKey("client_phones", "client_phones_client_id_fkey", "customer_phones_customer_id_fkey");
        op.renameForeignKey("client_client", "client_client_friends_id_fkey", "customer_customer_friends_id_fkey");
        op.renameForeignKey("client_client", "client_client_client_id_fkey", "customer_customer_customer_id_fkey");
        op.renamePrimaryKey("client_client", "client_client_pkey", "customer_customer_pkey");
        op.renamePrimaryKey("client", "client_pkey", "customer_pkey");
        op.renameColumn("letters", "client_id", "customer_id");
        op.renameColumn("client_phones", "client_id", "customer_id");
        op.renameColumn("client_client", "client_id", "customer_id");
        op.renameTable("client_phones", "customer_phones");
        op.renameTable("client_client", "customer_customer");
        op.renameTable("client", "customer");
    }
}
