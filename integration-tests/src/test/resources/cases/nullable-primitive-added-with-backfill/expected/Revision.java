package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "09e052b6f288", parents = "078c4c551013", message = "add points to customer")
public final class R0002_AddPointsToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "points", integer(), backfill("0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "points");
    }
}
