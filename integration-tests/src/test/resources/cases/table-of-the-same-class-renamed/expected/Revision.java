package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0a03fab39ac7", parents = "c5e683191a97", message = "rename table customer to customers")
public final class R0002_RenameTableCustomerToCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer", "customers");
        op.renamePrimaryKey("customers", "customer_pkey", "customers_pkey");
        op.renameCheck("customers", "customer_level_check", "customers_level_check");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameCheck("customers", "customers_level_check", "customer_level_check");
        op.renamePrimaryKey("customers", "customers_pkey", "customer_pkey");
        op.renameTable("customers", "customer");
    }
}
