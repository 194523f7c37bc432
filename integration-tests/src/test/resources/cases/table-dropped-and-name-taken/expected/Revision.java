package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "fd4d7ea3cf4b", parents = "6c5fdef007eb", message = "drop customers, rename table people to customers and 2 more")
public final class R0002_DropCustomersRenameTablePeopleToCustomersAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("people", "people_customer_id_fkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("customers");
        op.renameTable("people", "customers");
        op.renamePrimaryKey("customers", "people_pkey", "customers_pkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customers", "customer_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("customers", "customer_id", bigint());
        op.renamePrimaryKey("customers", "customers_pkey", "people_pkey");
        op.renameTable("customers", "people");
        op.createTable("customers",
                column("id", bigint().notNull()),
                column("name", varchar(255)),
                primaryKey("customers_pkey", "id"));
        op.addForeignKey("people",
                foreignKey("people_customer_id_fkey", "customer_id").references("customers", "id"));
    }
}
