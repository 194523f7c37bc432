package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "edb4321f5140", parents = "c3a97f85e5ff", message = "alter code of country, alter country_code of customer")
public final class R0002_AlterCodeOfCountryAlterCountryCodeOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("customer", "customer_country_code_fkey");
        op.alterColumn("country", "code", from(varchar(2).notNull()), to(varchar(3).notNull()));
        op.alterColumn("customer", "country_code", from(varchar(2)), to(varchar(3)));
        op.addForeignKey("customer",
                foreignKey("customer_country_code_fkey", "country_code").references("country", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer", "customer_country_code_fkey");
        op.requireFits("customer", "country_code", varchar(2));
        op.alterColumn("customer", "country_code", from(varchar(3)), to(varchar(2)));
        op.requireFits("country", "code", varchar(2));
        op.alterColumn("country", "code", from(varchar(3).notNull()), to(varchar(2).notNull()));
        op.addForeignKey("customer",
                foreignKey("customer_country_code_fkey", "country_code").references("country", "code"));
    }
}
