package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "fae9a97f6ee4", parents = "0d745a2c0c6a", message = "alter name of customer")
public final class R0002_AlterNameOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "name", from(varchar(20)), to(varchar(200)));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("customer", "name", varchar(20));
        op.alterColumn("customer", "name", from(varchar(200)), to(varchar(20)));
    }
}
