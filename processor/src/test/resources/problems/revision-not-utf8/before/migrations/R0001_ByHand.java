package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

// Asked for by René.
@Revision(id = "0123456789ab", message = "by hand")
public final class R0001_ByHand implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer", column("id", bigint().notNull()), primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
