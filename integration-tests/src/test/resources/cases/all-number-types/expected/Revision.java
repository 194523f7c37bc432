package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0fb366160695", message = "create numbers")
public final class R0001_CreateNumbers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("numbers",
                column("id", bigint().notNull()),
                column("tiny", tinyint().notNull()),
                column("small", smallint().notNull()),
                column("normal", integer().notNull()),
                column("big", bigint()),
                column("real1", real().notNull()),
                column("double1", doublePrecision().notNull()),
                column("flag", bool().notNull()),
                column("letter", character(1).notNull()),
                column("exact", numeric(38, 2)),
                column("huge", numeric(38, 0)),
                column("whole", numeric(12, 0)),
                primaryKey("numbers_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("numbers");
    }
}
