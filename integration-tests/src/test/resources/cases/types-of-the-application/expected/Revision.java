package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3b8ce3d33eb1", parents = "1bed37fb56b8", message = "alter price of product, alter hardware of product and 1 more")
public final class R0002_AlterPriceOfProductAlterHardwareOfProductAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "price", from(numeric(12, 2)), to(numeric(19, 4)));
        op.requireNotNull("product", "hardware");
        op.alterColumn("product", "hardware", from(sqlType("macaddr").on(Database.H2, "char(17)")), to(sqlType("macaddr").on(Database.H2, "char(17)").notNull()));
        op.alterColumn("product", "prices", from(arrayOf(numeric(12, 2))), to(arrayOf(numeric(19, 4))));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "prices", from(arrayOf(numeric(19, 4))), to(arrayOf(numeric(12, 2))));
        op.alterColumn("product", "hardware", from(sqlType("macaddr").on(Database.H2, "char(17)").notNull()), to(sqlType("macaddr").on(Database.H2, "char(17)")));
        op.requireFits("product", "price", numeric(12, 2));
        op.alterColumn("product", "price", from(numeric(19, 4)), to(numeric(12, 2)));
    }
}
