package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b4e0b9a2a4dd", parents = "7ed2c86ac347", message = "rename table customer to client, rename table friends to contacts and 2 more")
public final class R0002_RenameTableCustomerToClientRenameTableFriendsToContactsAnd2 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer", "client");
        op.renameTable("friends", "contacts");
        op.renameColumn("contacts", "customer_id", "client_id");
        op.renameColumn("contacts", "friends_id", "contacts_id");
        op.renamePrimaryKey("client", "customer_pkey", "client_pkey");
        op.renamePrimaryKey("contacts", "friends_pkey", "contacts_pkey");
        op.renameForeignKey("contacts", "friends_customer_id_fkey", "contacts_client_id_fkey");
        op.renameForeignKey("contacts", "friends_friends_id_fkey", "contacts_contacts_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("contacts", "contacts_contacts_id_fkey", "friends_friends_id_fkey");
        op.renameForeignKey("contacts", "contacts_client_id_fkey", "friends_customer_id_fkey");
        op.renamePrimaryKey("contacts", "contacts_pkey", "friends_pkey");
        op.renamePrimaryKey("client", "client_pkey", "customer_pkey");
        op.renameColumn("contacts", "contacts_id", "friends_id");
        op.renameColumn("contacts", "client_id", "customer_id");
        op.renameTable("contacts", "friends");
        op.renameTable("client", "customer");
    }
}
