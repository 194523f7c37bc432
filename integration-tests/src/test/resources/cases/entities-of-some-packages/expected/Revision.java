package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ee2671f62ef9", parents = "01eb77787448", message = "create refund")
public final class R0002_CreateRefund implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("refund",
                column("id", bigint().notNull()),
                primaryKey("refund_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("refund");
    }
}
