package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e6ab2950b638", message = "create customer")
public final class R0001_CreateCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("isactive", bool().notNull()),
                column("email", varchar(255)),
                primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
