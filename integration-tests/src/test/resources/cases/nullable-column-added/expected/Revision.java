package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5435eeff4fee", parents = "76d36aa3f1ae", message = "add phone to customer")
public final class R0002_AddPhoneToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "phone", varchar(255));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "phone");
    }
}
