package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "fbd8c26a6c7a", parents = "94c862a259a7", message = "rename sequence customer_ids to ids_of_customers")
public final class R0002_RenameSequenceCustomerIdsToIdsOfCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameSequence("customer_ids", "ids_of_customers");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameSequence("ids_of_customers", "customer_ids");
    }
}
