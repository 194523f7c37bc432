package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "78163473009e", parents = "4ccf90f4493e", message = "add currency to item, add bought_currency to item and 2 more")
public final class R0002_AddCurrencyToItemAddBoughtCurrencyToItemAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", "currency", varchar(255).notNull(), backfill("'EUR'"));
        op.addColumn("item", "bought_currency", varchar(255).notNull(), backfill("'EUR'"));
        op.alterColumn("item", "rate", from(varchar(255)), to(varbinary(255)), using("null", "null"));
        op.alterColumn("item", "bought_rate", from(varchar(255)), to(varbinary(255)), using("null", "null"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "bought_rate", from(varbinary(255)), to(varchar(255)), using("null", "null"));
        op.alterColumn("item", "rate", from(varbinary(255)), to(varchar(255)), using("null", "null"));
        op.dropColumn("item", "bought_currency");
        op.dropColumn("item", "currency");
    }
}
