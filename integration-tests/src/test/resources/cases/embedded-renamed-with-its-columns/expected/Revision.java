package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "947516ecba53", parents = "d6054ac4ab85", message = "rename home_city of customer to billing_city, rename home_floor of customer to billing_floor and 2 more")
public final class R0002_RenameHomeCityOfCustomerToBillingCityRenameHomeFloorOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer", "home_city", "billing_city");
        op.renameColumn("customer", "home_floor", "billing_floor");
        op.renameColumn("customer", "home_street", "billing_street");
        op.alterColumn("customer", "billing_floor", from(integer()), to(bigint()));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireFits("customer", "billing_floor", integer());
        op.alterColumn("customer", "billing_floor", from(bigint()), to(integer()));
        op.renameColumn("customer", "billing_street", "home_street");
        op.renameColumn("customer", "billing_floor", "home_floor");
        op.renameColumn("customer", "billing_city", "home_city");
    }
}
