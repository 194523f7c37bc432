package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a12e0236e4ba", parents = "0e7107f1792b", message = "add `First \"Name\"` to `Good Customers`, add `Recommended By` to `Good Customers`")
public final class R0002_AddFirstNameToGoodCustomersAddRecommendedByToGoodCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("`Good Customers`", "`First \"Name\"`", varchar(255));
        op.addColumn("`Good Customers`", "`Recommended By`", bigint());
        op.addUnique("`Good Customers`", "`Good Customers_First \"Name\"_key`", "`First \"Name\"`");
        op.addForeignKey("`Good Customers`",
                foreignKey("`Good Customers_Recommended By_fkey`", "`Recommended By`").references("`Good Customers`", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("`Good Customers`", "`Good Customers_Recommended By_fkey`");
        op.dropUnique("`Good Customers`", "`Good Customers_First \"Name\"_key`");
        op.dropColumn("`Good Customers`", "`Recommended By`");
        op.dropColumn("`Good Customers`", "`First \"Name\"`");
    }
}
