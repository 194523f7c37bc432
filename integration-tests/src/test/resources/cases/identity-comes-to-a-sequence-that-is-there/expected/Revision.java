package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "fb40d018a511", parents = "1ef9178a829b", message = "alter id of customer, alter sequence ids")
public final class R0002_AlterIdOfCustomerAlterSequenceIds implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "id", from(bigint().notNull().identity()), to(bigint().notNull()));
        op.alterSequence("ids", 1, 50, 1, 50, behind("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "id", from(bigint().notNull()), to(bigint().notNull().identity()));
    }
}
