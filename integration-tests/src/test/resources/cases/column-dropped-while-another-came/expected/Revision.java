package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "dfd3feb6ed8e", parents = "57ebfc3e384c", message = "add email to customer, drop fax from customer")
public final class R0002_AddEmailToCustomerDropFaxFromCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "email", varchar(255));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customer", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("customer", "fax", varchar(255));
        op.dropColumn("customer", "email");
    }
}
