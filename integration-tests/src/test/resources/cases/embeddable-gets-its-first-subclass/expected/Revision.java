package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1f0924388633", parents = "141f06e7fa02", message = "add home_dtype to customer, add country to customer")
public final class R0002_AddHomeDtypeToCustomerAddCountryToCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", "home_dtype", varchar(31).notNull(), backfill("'Address'"));
        op.addColumn("customer", "country", varchar(255));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "country");
        op.dropColumn("customer", "home_dtype");
    }
}
