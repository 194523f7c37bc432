package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0b44c7fe3620", parents = "77524f8d8077", message = "create country, add country_code to customer and 3 more")
public final class R0002_CreateCountryAddCountryCodeToCustomerAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("country",
                column("code", varchar(2).notNull()),
                primaryKey("country_pkey", "code"));
        op.addColumn("customer", "country_code", varchar(2));
        op.requireNotNull("customer", "name");
        op.alterColumn("customer", "name", from(varchar(40)), to(varchar(80).notNull()));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customer", "fax");
        op.createIndex("customer", "customer_name_idx", "name");
        op.addForeignKey("customer",
                foreignKey("customer_country_code_fkey", "country_code").references("country", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer", "customer_country_code_fkey");
        op.dropIndex("customer", "customer_name_idx");
        op.addColumn("customer", "fax", varchar(255));
        op.requireFits("customer", "name", varchar(40));
        op.alterColumn("customer", "name", from(varchar(80).notNull()), to(varchar(40)));
        op.dropColumn("customer", "country_code");
        op.dropTable("country");
    }
}
