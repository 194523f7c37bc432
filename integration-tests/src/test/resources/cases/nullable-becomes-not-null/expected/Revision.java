package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "88cf9c31b808", parents = "078c4c551013", message = "alter name of customer")
public final class R0002_AlterNameOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireNotNull("customer", "name");
        op.alterColumn("customer", "name", from(varchar(255)), to(varchar(255).notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "name", from(varchar(255).notNull()), to(varchar(255)));
    }
}
