package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4149a99231c0", parents = "46a8ffc9efa9", message = "drop fax from customer")
public final class R0002_DropFaxFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("customer", "customer_fax");
        op.dropUnique("customer", "customer_fax_key");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customer", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("customer", "fax", varchar(255));
        op.addUnique("customer", "customer_fax_key", "fax");
        op.createIndex("customer", "customer_fax", "fax", "name");
    }
}
