package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1eb7cd824937", parents = "d6e1171ffbec", message = "drop customers, rename table people to customers and 5 more")
public final class R0002_DropCustomersRenameTablePeopleToCustomersAnd5More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireFits("people", "town", varchar(40));
        op.requireNotNull("people", "town");
        op.requireUnique("people", "mail");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("customers");
        op.renameTable("people", "customers");
        op.renameColumn("customers", "mail", "address");
        op.renamePrimaryKey("customers", "people_pkey", "customers_pkey");
        op.addColumn("customers", "number", bigint());
        op.alterColumn("customers", "town", from(varchar(80)), to(varchar(40).notNull()));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customers", "nickname");
        op.addUnique("customers", "customers_address_key", "address");
        op.addUnique("customers", "customers_number_key", "number");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("customers", "customers_number_key");
        op.dropUnique("customers", "customers_address_key");
        op.addColumn("customers", "nickname", varchar(255));
        op.alterColumn("customers", "town", from(varchar(40).notNull()), to(varchar(80)));
        op.dropColumn("customers", "number");
        op.renamePrimaryKey("customers", "customers_pkey", "people_pkey");
        op.renameColumn("customers", "address", "mail");
        op.renameTable("customers", "people");
        op.createTable("customers",
                column("id", bigint().notNull()),
                column("name", varchar(255)),
                primaryKey("customers_pkey", "id"));
    }
}
