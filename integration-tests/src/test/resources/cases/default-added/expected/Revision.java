package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5dd8d28f1d4b", parents = "4d4ace822c5d", message = "alter stock of product")
public final class R0002_AlterStockOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "stock", from(integer().notNull()), to(integer().notNull().defaultTo("0")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "stock", from(integer().notNull().defaultTo("0")), to(integer().notNull()));
    }
}
