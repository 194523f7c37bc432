package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "75f6d1f8a13a", parents = "a4f842892e07", message = "rename points of customer to score, alter score of customer")
public final class R0002_RenamePointsOfCustomerToScoreAlterScoreOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "points", "score");
        op.alterColumn("customer", "score", from(integer().notNull()), to(bigint().notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("customer", "score", integer());
        op.alterColumn("customer", "score", from(bigint().notNull()), to(integer().notNull()));
        op.renameColumn("customer", "score", "points");
    }
}
