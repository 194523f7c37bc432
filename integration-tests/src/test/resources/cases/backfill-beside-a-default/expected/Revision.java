package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c0b66ea8ccd5", parents = "76d36aa3f1ae", message = "add status to customer")
public final class R0002_AddStatusToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "status", varchar(255).notNull().defaultTo("'NEW'"), backfill("'OLD'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "status");
    }
}
