package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ca00210c0c5a", parents = "078c4c551013", message = "add login to customer")
public final class R0002_AddLoginToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "login", varchar(255));
        op.backfill("customer", "login = lower(name)", "login is null", 1000);
        op.requireUnique("customer", "login");
        op.addUniqueConcurrently("customer", "customer_login_key", "login");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("customer", "customer_login_key");
        op.dropColumn("customer", "login");
    }
}
