package migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "f4ce4ade6903", message = "outside")
public final class R0002_Outside implements Migration {
    @Override
    public void upgrade(Operations op) {
        // ERROR [sql-needs-no-transaction]
        op.execute("vacuum customers");
        // ERROR [sql-needs-no-transaction]
        op.execute(Database.POSTGRESQL, "create unique index concurrently by_id on customers (id)");
        // ERROR [sql-needs-no-transaction]
        op.execute(Database.POSTGRESQL, "REINDEX TABLE CONCURRENTLY customers");
        op.outsideTransaction("vacuum customers");
        op.execute("create index vacuum on customers (id)");
        op.execute("reindex table customers");
        op.execute(Database.H2, "drop index concurrently");
    }

    @Override
    public void downgrade(Operations op) {}
}
