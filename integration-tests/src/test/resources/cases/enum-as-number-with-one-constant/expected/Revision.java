package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "aa5f05e8cf7c", message = "create customer")
public final class R0001_CreateCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("kind", tinyint()),
                primaryKey("customer_pkey", "id"),
                check("customer_kind_check", between("kind", 0, 0)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
