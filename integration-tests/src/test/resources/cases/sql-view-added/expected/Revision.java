package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "82bd40cd3557", parents = "2cd9878f7a19", message = "create view worst_debtors, create view debtors")
public final class R0002_CreateViewWorstDebtorsCreateViewDebtors implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("""
        -- file: debtors.sql
        create view debtors as
            select id, name, debt
            from customers
            where debt > 0""");
        op.execute("""
        -- file: a_first_by_name.sql
        -- requires: debtors.sql
        create view worst_debtors as select * from debtors where debt > 5""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("drop view worst_debtors");
        op.execute("drop view debtors");
    }
}
