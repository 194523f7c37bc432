package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "92b57f59616e", parents = "bf4d26783e9a", message = "alter name of customer, comment on table customer")
public final class R0002_AlterNameOfCustomerCommentOnTableCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "name", from(varchar(255).comment("The full name")), to(varchar(255)));
        op.changeCommentOnTable("customer", "Who buys", "Who may buy");
    }

    @Override
    public void downgrade(Operations op) {
        op.changeCommentOnTable("customer", "Who may buy", "Who buys");
        op.alterColumn("customer", "name", from(varchar(255)), to(varchar(255).comment("The full name")));
    }
}
