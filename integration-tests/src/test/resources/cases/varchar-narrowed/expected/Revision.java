package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1ca91daf2d04", parents = "4c0ef1e9f860", message = "alter name of customer")
public final class R0002_AlterNameOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireFits("customer", "name", varchar(20));
        op.alterColumn("customer", "name", from(varchar(200)), to(varchar(20)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "name", from(varchar(20)), to(varchar(200)));
    }
}
