package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "89ef1a75e6f3", parents = "621a45d027a7", message = "drop note")
public final class R0002_DropNote implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("note");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("note",
                column("id", bigint().notNull()),
                column("text", varchar(500).notNull()),
                primaryKey("note_pkey", "id"));
    }
}
