package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "9ea4a9fc2106", parents = "ab1f741cfed9", message = "add rank to customer_tags")
public final class R0002_AddRankToCustomerTags implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer_tags", "rank", integer().notNull(), backfill("(select count(*) from customer_tags o where o.customer_id = customer_tags.customer_id and o.tags < customer_tags.tags)"));
        op.requireUnique("customer_tags", "customer_id", "rank");
        op.addPrimaryKey("customer_tags", "customer_tags_pkey", "customer_id", "rank");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPrimaryKey("customer_tags", "customer_tags_pkey");
        op.dropColumn("customer_tags", "rank");
    }
}
