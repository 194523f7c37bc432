package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c1dda7cb0a3c", parents = "b9d95ad78e1e", message = "rename a of customer to renamed_1, rename b of customer to a and 1 more")
public final class R0002_RenameAOfCustomerToRenamed1RenameBOfCustomerToAAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("customer", "customer_a_key");
        op.dropUnique("customer", "customer_b_key");
        op.renameColumn("customer", "a", "renamed_1");
        op.renameColumn("customer", "b", "a");
        op.renameColumn("customer", "renamed_1", "b");
        op.requireUnique("customer", "a");
        op.addUnique("customer", "customer_a_key", "a");
        op.requireUnique("customer", "b");
        op.addUnique("customer", "customer_b_key", "b");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("customer", "customer_b_key");
        op.dropUnique("customer", "customer_a_key");
        op.renameColumn("customer", "b", "renamed_1");
        op.renameColumn("customer", "a", "b");
        op.renameColumn("customer", "renamed_1", "a");
        op.requireUnique("customer", "b");
        op.addUnique("customer", "customer_b_key", "b");
        op.requireUnique("customer", "a");
        op.addUnique("customer", "customer_a_key", "a");
    }
}
