package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7f58a4f4bfb4", parents = "3ef166a133b3", message = "drop country, drop country_code from customer")
public final class R0002_DropCountryDropCountryCodeFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("customer", "customer_country_code_fkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customer", "country_code");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("country");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("country",
                column("code", varchar(255).notNull()),
                primaryKey("country_pkey", "code"));
        op.addColumn("customer", "country_code", varchar(255));
        op.addForeignKey("customer",
                foreignKey("customer_country_code_fkey", "country_code").references("country", "code"));
    }
}
