package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c18e3becf8c0", parents = "399278944f51", message = "alter price of product")
public final class R0002_AlterPriceOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "price", from(numeric(8, 2)), to(numeric(12, 4)));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("product", "price", numeric(8, 2));
        op.alterColumn("product", "price", from(numeric(12, 4)), to(numeric(8, 2)));
    }
}
