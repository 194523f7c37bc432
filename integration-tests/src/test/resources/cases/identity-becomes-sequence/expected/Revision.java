package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "484886568cd9", parents = "f57833b04925", message = "create cat, rename table crm.`Old Sales` to `Sales` and 4 more")
public final class R0002_CreateCatRenameTableCrmOldSalesToSalesAnd4More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("crm.`Old Sales`", "`Sales`");
        op.renamePrimaryKey("crm.`Sales`", "`Old Sales_pkey`", "`Sales_pkey`");
        op.createSequence("customer_seq", 1, 50, behind("customer", "id"));
        op.createSequence("pets", 1, 1, behind("animal", "id"), behind("dog", "id"));
        op.createSequence("crm.`Sale Numbers`", 100, 10, behind("crm.`Sales`", "`Number`"));
        op.createTable("cat",
                column("id", bigint().notNull()),
                primaryKey("cat_pkey", "id"));
        op.alterColumn("customer", "id", from(bigint().notNull().identity()), to(bigint().notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "id", from(bigint().notNull()), to(bigint().notNull().identity()));
        op.dropTable("cat");
        op.dropSequence("crm.`Sale Numbers`");
        op.dropSequence("pets");
        op.dropSequence("customer_seq");
        op.renamePrimaryKey("crm.`Sales`", "`Sales_pkey`", "`Old Sales_pkey`");
        op.renameTable("crm.`Sales`", "`Old Sales`");
    }
}
