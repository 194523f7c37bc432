package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "398fe03e415c", parents = "c0026e9b8a1f", message = "create supplier")
public final class R0002_CreateSupplier implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("supplier",
                column("id", bigint().notNull()),
                primaryKey("supplier_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("supplier");
    }
}
