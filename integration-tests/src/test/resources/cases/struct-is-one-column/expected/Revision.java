package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c082f9c6ed22", message = "create house")
public final class R0001_CreateHouse implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("house",
                column("id", integer().notNull()),
                column("corner", text()),
                primaryKey("house_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("house");
    }
}
