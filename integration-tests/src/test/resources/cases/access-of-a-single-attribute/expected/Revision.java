package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0a901b074a02", message = "create customer")
public final class R0001_CreateCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("name", varchar(255)),
                column("stars", integer()),
                column("folded_name", varchar(60)),
                primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
