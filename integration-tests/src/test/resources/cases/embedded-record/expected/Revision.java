package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bc6c915b9337", parents = "1ca4f2011a0e", message = "add amount to product, add currency to product")
public final class R0002_AddAmountToProductAddCurrencyToProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("product", "amount", numeric(10, 2));
        op.addColumn("product", "currency", varchar(3));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("product", "currency");
        op.dropColumn("product", "amount");
    }
}
