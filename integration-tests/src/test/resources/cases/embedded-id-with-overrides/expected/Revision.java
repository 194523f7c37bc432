package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2a7cf7db86d4", message = "create line")
public final class R0001_CreateLine implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("line",
                column("volume", varchar(8).notNull()),
                column("page", integer().notNull()),
                primaryKey("line_pkey", "volume", "page"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("line");
    }
}
