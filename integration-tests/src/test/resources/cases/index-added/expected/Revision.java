package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "32fef68640df", parents = "fb2fdbec7609", message = "add index customer_name_idx to customer, add index customer_place to customer")
public final class R0002_AddIndexCustomerNameIdxToCustomerAddIndexCustomerPlaceTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex("customer", "customer_name_idx", "name");
        op.createIndex("customer", "customer_place", "city", "name desc");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("customer", "customer_place");
        op.dropIndex("customer", "customer_name_idx");
    }
}
