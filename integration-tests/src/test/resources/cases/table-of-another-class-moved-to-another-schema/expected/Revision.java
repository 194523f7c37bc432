package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5cedee2ef0cd", parents = "5bdaa0de1f13", message = "create schema crm, rename table client to customers and 1 more")
public final class R0002_CreateSchemaCrmRenameTableClientToCustomersAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("crm");
        op.renameTable("client", "customers");
        op.moveTable("customers", "crm");
        op.renamePrimaryKey("crm.customers", "client_pkey", "customers_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renamePrimaryKey("crm.customers", "customers_pkey", "client_pkey");
        op.moveTable("crm.customers", "");
        op.renameTable("customers", "client");
        op.dropSchema("crm");
    }
}
