package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d3e5768eec8f", parents = "f3a363012ccc", message = "create schema crm, move table customer to schema crm and 3 more")
public final class R0002_CreateSchemaCrmMoveTableCustomerToSchemaCrmAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("crm");
        op.moveTable("customer", "crm");
        op.renameTable("sales.purchases", "orders");
        op.moveTable("sales.orders", "");
        op.renamePrimaryKey("orders", "purchases_pkey", "orders_pkey");
        op.renameForeignKey("orders", "purchases_customer_id_fkey", "orders_customer_id_fkey");
        op.dropSchema("sales");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSchema("sales");
        op.renameForeignKey("orders", "orders_customer_id_fkey", "purchases_customer_id_fkey");
        op.renamePrimaryKey("orders", "orders_pkey", "purchases_pkey");
        op.moveTable("orders", "sales");
        op.renameTable("sales.orders", "purchases");
        op.moveTable("crm.customer", "");
        op.dropSchema("crm");
    }
}
