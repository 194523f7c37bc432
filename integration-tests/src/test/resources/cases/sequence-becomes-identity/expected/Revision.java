package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c8c884e56d2c", parents = "9abc8a5c9ae0", message = "alter id of customer, drop sequence customer_seq")
public final class R0002_AlterIdOfCustomerDropSequenceCustomerSeq implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "id", from(bigint().notNull()), to(bigint().notNull().identity()));
        op.dropSequence("customer_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence("customer_seq", 1, 50);
        op.alterColumn("customer", "id", from(bigint().notNull().identity()), to(bigint().notNull()));
    }
}
