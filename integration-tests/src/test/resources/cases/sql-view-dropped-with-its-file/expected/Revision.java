package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6781a9d6c8ea", parents = "12f62f937f7e", message = "drop view worst_debtors")
public final class R0002_DropViewWorstDebtors implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("drop view worst_debtors");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("""
        -- file: worst_debtors.sql
        -- requires: debtors.sql
        create view worst_debtors as select * from debtors where debt > 5""");
    }
}
