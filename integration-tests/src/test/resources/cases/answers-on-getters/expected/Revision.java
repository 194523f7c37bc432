package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "895150e81af8", parents = "078c4c551013", message = "rename name of customer to fullname, alter fullname of customer")
public final class R0002_RenameNameOfCustomerToFullnameAlterFullnameOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "name", "fullname");
        op.alterColumn("customer", "fullname", from(varchar(255)), to(varchar(255).notNull()), backfill("'nobody'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "fullname", from(varchar(255).notNull()), to(varchar(255)));
        op.renameColumn("customer", "fullname", "name");
    }
}
