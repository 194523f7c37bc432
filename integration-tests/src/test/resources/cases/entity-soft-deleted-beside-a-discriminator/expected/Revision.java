package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f5f9b501520e", parents = "6a221090c1d0", message = "add deleted to sale")
public final class R0002_AddDeletedToSale implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("sale", "deleted", bool().notNull().comment("Soft-delete indicator"), backfill("false"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("sale", "deleted");
    }
}
