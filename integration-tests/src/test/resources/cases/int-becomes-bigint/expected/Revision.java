package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b43c23eb71f8", parents = "4d4ace822c5d", message = "alter stock of product")
public final class R0002_AlterStockOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "stock", from(integer().notNull()), to(bigint().notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("product", "stock", integer());
        op.alterColumn("product", "stock", from(bigint().notNull()), to(integer().notNull()));
    }
}
