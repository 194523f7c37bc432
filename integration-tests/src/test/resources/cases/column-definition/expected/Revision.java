package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "950043eae455", parents = "aeb6238c69c7", message = "alter stock of product")
public final class R0002_AlterStockOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireFits("product", "stock", numeric(6, 2));
        op.alterColumn("product", "stock", from(smallint()), to(numeric(6, 2)));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("product", "stock", smallint());
        op.alterColumn("product", "stock", from(numeric(6, 2)), to(smallint()));
    }
}
