package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f4ce4ade6903", message = "create customers")
// ERROR [downgrade-broken]
public final class R0001_CreateCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "customers",
                column("id", bigint().notNull()),
                primaryKey("customers_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("clients");
    }
}
