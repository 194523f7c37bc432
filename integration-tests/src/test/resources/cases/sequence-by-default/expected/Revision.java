package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "9abc8a5c9ae0", message = "create customer, create sequence customer_seq")
public final class R0001_CreateCustomerCreateSequenceCustomerSeq implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence("customer_seq", 1, 50);
        op.createTable("customer",
                column("id", bigint().notNull()),
                primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
        op.dropSequence("customer_seq");
    }
}
