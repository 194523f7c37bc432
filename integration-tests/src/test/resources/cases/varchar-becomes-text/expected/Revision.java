package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "160690c1cfd0", parents = "12ae74eb4557", message = "alter notes of customer")
public final class R0002_AlterNotesOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "notes", from(varchar(255)), to(varchar(2147483647)));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("customer", "notes", varchar(255));
        op.alterColumn("customer", "notes", from(varchar(2147483647)), to(varchar(255)));
    }
}
