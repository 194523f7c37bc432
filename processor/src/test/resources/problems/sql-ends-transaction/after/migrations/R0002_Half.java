package migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "f4ce4ade6903", message = "half")
public final class R0002_Half implements Migration {
    @Override
    public void upgrade(Operations op) {
        // ERROR [sql-ends-transaction]
        op.execute("update customers set id = id + 1; commit");
        // ERROR [sql-ends-transaction]
        op.execute(Database.H2, "START  TRANSACTION");
        // ERROR [sql-ends-transaction]
        op.execute("rollback;");
        op.execute("savepoint before_it");
        op.execute("rollback to before_it");
        op.execute("create function one() returns int begin atomic select 1; end");
        op.execute(Database.POSTGRESQL, "do $$ begin perform 1; end $$");
        op.execute("comment on table customers is 'commit; rollback'");
        op.execute("create table \"commit\" (id int)");
    }

    @Override
    public void downgrade(Operations op) {}
}
