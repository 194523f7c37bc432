package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7c4d8d312d9a", parents = "9a63c56630d9", message = "alter stock of product")
public final class R0002_AlterStockOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireNotNull("product", "stock");
        op.alterColumn("product", "stock", from(integer()), to(bigint().notNull().defaultTo("0")));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("product", "stock", integer());
        op.alterColumn("product", "stock", from(bigint().notNull().defaultTo("0")), to(integer()));
    }
}
