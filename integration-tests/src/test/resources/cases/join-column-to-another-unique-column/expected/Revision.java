package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "135df733eeba", parents = "c6086e1d8dab", message = "create customer")
public final class R0002_CreateCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("country", varchar(2).notNull()),
                primaryKey("customer_pkey", "id"));
        op.addForeignKey("customer",
                foreignKey("customer_country_fkey", "country").references("country", "iso"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer", "customer_country_fkey");
        op.dropTable("customer");
    }
}
