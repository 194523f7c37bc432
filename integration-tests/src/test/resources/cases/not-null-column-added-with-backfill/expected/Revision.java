package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "84c73a5e8271", parents = "078c4c551013", message = "add sortname to customer")
public final class R0002_AddSortnameToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "sortname", varchar(255).notNull(), backfill("lower(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "sortname");
    }
}
