package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5ca0ef3c15dc", parents = "665cb8c9b312", message = "change function half, change function owed and 2 more")
public final class R0002_ChangeFunctionHalfChangeFunctionOwedAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute(Database.POSTGRESQL, "drop view uses");
        op.execute(Database.POSTGRESQL, "drop function rounded(amount int, step int)");
        op.execute(Database.POSTGRESQL, "drop function owed()");
        op.execute(Database.POSTGRESQL, "drop function half(amount int)");
        op.execute(Database.POSTGRESQL, """
        -- file: half.postgresql.sql
        create or replace function half(amount bigint) returns int language sql
            return amount / 2""");
        op.execute(Database.POSTGRESQL, """
        -- file: owed.postgresql.sql
        create or replace function owed() returns bigint language sql
            return (select sum(debt) from customers)""");
        op.execute(Database.POSTGRESQL, """
        -- file: rounded.postgresql.sql
        create or replace function rounded(amount int, step int) returns int language sql
            return amount / step * step""");
        op.execute(Database.POSTGRESQL, """
        -- file: stays.postgresql.sql
        create or replace function stays(amount INT = 1)
            returns int
            language sql as 'select amount + 1'""");
        op.execute(Database.POSTGRESQL, """
        -- file: uses.postgresql.sql
        -- requires: half.postgresql.sql
        create view uses as select id, half(debt) as half from customers""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute(Database.POSTGRESQL, "drop view uses");
        op.execute(Database.POSTGRESQL, "drop function stays(amount int)");
        op.execute(Database.POSTGRESQL, "drop function owed()");
        op.execute(Database.POSTGRESQL, "drop function half(amount bigint)");
        op.execute(Database.POSTGRESQL, """
        -- file: half.postgresql.sql
        create or replace function half(amount int) returns int language sql
            return amount / 2""");
        op.execute(Database.POSTGRESQL, """
        -- file: owed.postgresql.sql
        create or replace function owed() returns int language sql
            return (select sum(debt) from customers)""");
        op.execute(Database.POSTGRESQL, """
        -- file: rounded.postgresql.sql
        create or replace function rounded(amount int, step int default 10) returns int language sql
            return amount / step * step""");
        op.execute(Database.POSTGRESQL, """
        -- file: stays.postgresql.sql
        create or replace function stays(amount int) returns int language sql immutable as 'select amount'""");
        op.execute(Database.POSTGRESQL, """
        -- file: uses.postgresql.sql
        -- requires: half.postgresql.sql
        create view uses as select id, half(debt) as half from customers""");
    }
}
