package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d77c68b1dfbc", parents = "76d36aa3f1ae", message = "add street to customer, add zip to customer and 1 more")
public final class R0002_AddStreetToCustomerAddZipToCustomerAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "street", varchar(255));
        op.addColumn("customer", "zip", varchar(10));
        op.addColumn("customer", "floor", integer());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "floor");
        op.dropColumn("customer", "zip");
        op.dropColumn("customer", "street");
    }
}
