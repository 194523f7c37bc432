package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "eb26250529d5", parents = "59a51601ca49", message = "drop fax from customer")
public final class R0002_DropFaxFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customer", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.requireEmpty("customer", "fax");
        op.addColumn("customer", "fax", varchar(255).notNull());
    }
}
