package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2baf7a0f499d", parents = "ae113096c271", message = "add dtype to sale")
public final class R0002_AddDtypeToSale implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("sale", "dtype", varchar(31).notNull(), backfill("'Sale'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("sale", "dtype");
    }
}
