package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "080a5e9639fa", parents = "078c4c551013", message = "alter name of customer, comment on table customer")
public final class R0002_AlterNameOfCustomerCommentOnTableCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "name", from(varchar(255)), to(varchar(255).comment("The customer's \"full\" name")));
        op.commentOnTable("customer", "Who buys");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCommentOnTable("customer", "Who buys");
        op.alterColumn("customer", "name", from(varchar(255).comment("The customer's \"full\" name")), to(varchar(255)));
    }
}
