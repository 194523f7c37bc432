package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f1c51ec6d8bf", parents = "12f62f937f7e", message = "alter debt of customers")
public final class R0002_AlterDebtOfCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("drop view worst_debtors");
        op.execute("drop view debtors");
        op.alterColumn("customers", "debt", from(integer().notNull()), to(bigint().notNull()));
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

    @Override
    public void downgrade(Operations op) {
        op.execute("drop view worst_debtors");
        op.execute("drop view debtors");
        op.requireFits("customers", "debt", integer());
        op.alterColumn("customers", "debt", from(bigint().notNull()), to(integer().notNull()));
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
