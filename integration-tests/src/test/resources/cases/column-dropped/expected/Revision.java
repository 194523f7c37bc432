package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4c1672ad9cde", parents = "57ebfc3e384c", message = "drop fax from customer")
public final class R0002_DropFaxFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customer", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("customer", "fax", varchar(255));
    }
}
