package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1c48313c8624", parents = "e1ea77e21eba", message = "create numbers, drop sequence numbers")
public final class R0002_CreateNumbersDropSequenceNumbers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropSequence("numbers");
        op.createTable("numbers",
                column("id", bigint().notNull()),
                primaryKey("numbers_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("numbers");
        op.createSequence("numbers", 1, 50);
    }
}
