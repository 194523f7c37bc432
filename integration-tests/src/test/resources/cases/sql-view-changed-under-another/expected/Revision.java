package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4e7515d53536", parents = "12f62f937f7e", message = "change view debtors")
public final class R0002_ChangeViewDebtors implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("drop view worst_debtors");
        op.execute("drop view debtors");
        op.execute("""
        -- file: debtors.sql
        create view debtors as
            select name, debt
            from customers
            where debt > 0""");
        op.execute("""
        -- file: worst_debtors.sql
        -- requires: debtors.sql
        create view worst_debtors as select * from debtors where debt > 5""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("drop view worst_debtors");
        op.execute("drop view debtors");
        op.execute("""
        -- file: debtors.sql
        create view debtors as
            select id, name, debt
            from customers
            where debt > 0""");
        op.execute("""
        -- file: worst_debtors.sql
        -- requires: debtors.sql
        create view worst_debtors as select * from debtors where debt > 5""");
    }
}
