package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "8c1bc70eb28b", parents = "a4f842892e07", message = "alter points of customer")
public final class R0002_AlterPointsOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "points", from(integer().notNull()), to(integer()));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNotNull("customer", "points");
        op.alterColumn("customer", "points", from(integer()), to(integer().notNull()));
    }
}
