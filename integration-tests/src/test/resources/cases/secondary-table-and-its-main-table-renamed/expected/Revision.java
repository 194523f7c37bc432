package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "223a09469dae", parents = "82ee27a67fc8", message = "rename table client to customer, rename table client_details to customer_details")
public final class R0002_RenameTableClientToCustomerRenameTableClientDetailsTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("client", "customer");
        op.renameTable("client_details", "customer_details");
        op.renamePrimaryKey("customer", "client_pkey", "customer_pkey");
        op.renamePrimaryKey("customer_details", "client_details_pkey", "customer_details_pkey");
        op.renameForeignKey("customer_details", "client_details_id_fkey", "customer_details_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("customer_details", "customer_details_id_fkey", "client_details_id_fkey");
        op.renamePrimaryKey("customer_details", "customer_details_pkey", "client_details_pkey");
        op.renamePrimaryKey("customer", "customer_pkey", "client_pkey");
        op.renameTable("customer_details", "client_details");
        op.renameTable("customer", "client");
    }
}
