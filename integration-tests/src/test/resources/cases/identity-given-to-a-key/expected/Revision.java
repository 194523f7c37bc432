package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e47326b40dc4", parents = "76d36aa3f1ae", message = "alter id of customer")
public final class R0002_AlterIdOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "id", from(bigint().notNull()), to(bigint().notNull().identity()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "id", from(bigint().notNull().identity()), to(bigint().notNull()));
    }
}
