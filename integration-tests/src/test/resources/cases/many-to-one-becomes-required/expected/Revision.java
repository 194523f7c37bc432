package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a5aba2c37ed9", parents = "badb72f1e889", message = "alter customer_id of purchase")
public final class R0002_AlterCustomerIdOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireNotNull("purchase", "customer_id");
        op.alterColumn("purchase", "customer_id", from(bigint()), to(bigint().notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "customer_id", from(bigint().notNull()), to(bigint()));
    }
}
