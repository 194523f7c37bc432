package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e7c3618837c1", message = "create customer")
public final class R0001_CreateCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("street", varchar(255)),
                column("latitude", doublePrecision()),
                column("longitude", doublePrecision()),
                primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
