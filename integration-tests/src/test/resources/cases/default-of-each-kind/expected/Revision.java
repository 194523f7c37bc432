package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "cd0426ee72d8", parents = "76d36aa3f1ae", message = "add points to customer, add active to customer and 4 more")
public final class R0002_AddPointsToCustomerAddActiveToCustomerAnd4More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "points", integer().notNull().defaultTo("-1"));
        op.addColumn("customer", "active", bool().notNull().defaultTo("true"));
        op.addColumn("customer", "credit", numeric(38, 2).defaultTo("12.50"));
        op.addColumn("customer", "name", varchar(255).defaultTo("'O''Hara'"));
        op.addColumn("customer", "since", date().defaultTo("date '2026-01-31'"));
        op.addColumn("customer", "seen", timestampWithTimeZone(6).defaultTo("now()"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "seen");
        op.dropColumn("customer", "since");
        op.dropColumn("customer", "name");
        op.dropColumn("customer", "credit");
        op.dropColumn("customer", "active");
        op.dropColumn("customer", "points");
    }
}
