package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6403b1ce5b4e", parents = "e0e3aa722483", message = "alter since of customer")
public final class R0002_AlterSinceOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "since", from(timestamp(6).defaultTo("current_timestamp")), to(timestamp(6)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "since", from(timestamp(6)), to(timestamp(6).defaultTo("current_timestamp")));
    }
}
