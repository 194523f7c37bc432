package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4cbed10f6feb", parents = "e9500aaa0a88", message = "change function no_debt")
public final class R0002_ChangeFunctionNoDebt implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute(Database.POSTGRESQL, """
        -- file: no_debt.postgresql.sql
        create or replace function no_debt() returns trigger language plpgsql as $$
        begin
            if new.debt < -100 then
                raise exception 'we owe "%" nothing', new.name;
            end if;
            return new; -- done
        end
        $$""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute(Database.POSTGRESQL, """
        -- file: no_debt.postgresql.sql
        create or replace function no_debt() returns trigger language plpgsql as $$
        begin
            if new.debt < 0 then
                raise exception 'we owe "%" nothing', new.name;
            end if;
            return new; -- done
        end
        $$""");
    }
}
