package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "47cc72758035", parents = "eed0c4f4d337", message = "change function label, drop function label")
public final class R0002_ChangeFunctionLabelDropFunctionLabel implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute(Database.POSTGRESQL, "drop procedure label(in id int, name varchar(20), inout \"A, b\" text)");
        op.execute(Database.POSTGRESQL, "drop function label(variadic ids int[])");
        op.execute(Database.POSTGRESQL, "drop function label(name varchar(20))");
        op.execute(Database.POSTGRESQL, "drop function label(id int, prefix text, suffix text)");
        op.execute(Database.POSTGRESQL, """
        -- file: label.postgresql.sql
        create function label(id int, prefix text default 'no. (', suffix text = ')') returns text language sql
            return prefix || id || suffix""");
        op.execute(Database.POSTGRESQL, """
        -- more of file: label.postgresql.sql
        create function label(name varchar(20)) returns text language sql
            return 'named ' || name""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute(Database.POSTGRESQL, "drop function label(name varchar(20))");
        op.execute(Database.POSTGRESQL, "drop function label(id int, prefix text, suffix text)");
        op.execute(Database.POSTGRESQL, """
        -- file: label.postgresql.sql
        create function label(id int, prefix text default 'no. (', suffix text = ')') returns text language sql
            return prefix || id || suffix""");
        op.execute(Database.POSTGRESQL, """
        -- more of file: label.postgresql.sql
        create function label(name varchar(20)) returns text language sql
            return 'called ' || name""");
        op.execute(Database.POSTGRESQL, """
        -- file: labels.postgresql.sql
        -- requires: label.postgresql.sql
        create function label(variadic ids int[]) returns text language sql
            return label(ids[1], '', '') || label(ids[2], '', '')""");
        op.execute(Database.POSTGRESQL, """
        -- more of file: labels.postgresql.sql
        create procedure label(in id int, name varchar(20), inout "A, b" text default 'x')
            language sql as $$ select name || "A, b" $$""");
    }
}
