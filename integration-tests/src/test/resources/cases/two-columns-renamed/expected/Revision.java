package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ee9ad99d6d77", parents = "6bea082c1186", message = "rename first of customer to givenname, rename last of customer to familyname")
public final class R0002_RenameFirstOfCustomerToGivennameRenameLastOfCustomerTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "first", "givenname");
        op.renameColumn("customer", "last", "familyname");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("customer", "familyname", "last");
        op.renameColumn("customer", "givenname", "first");
    }
}
