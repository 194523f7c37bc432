package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0cbd83ae77c9", parents = "d84f91b25071", message = "add deleted to customer, add deleted to product")
public final class R0002_AddDeletedToCustomerAddDeletedToProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "deleted", timestampWithTimeZone(6));
        op.addColumn("product", "deleted", timestampWithTimeZone(6));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("product", "deleted");
        op.dropColumn("customer", "deleted");
    }
}
