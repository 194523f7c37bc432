package dev.retort.processor.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says of itself. */
class SqlObjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create view a as select 1 | drop view a",
                "create or replace view s.\"A b\" as select 1 | drop view s.\"A b\"",
                "CREATE MATERIALIZED VIEW IF NOT EXISTS m AS SELECT 1 | drop materialized view m",
                "/* x */ create function f(a int) returns int language sql return a | drop function f",
                "create procedure p() language sql as '' | drop procedure p",
                "create alias twice as 'int twice(int i) { return 2 * i; }' | drop alias twice",
                "create type mood as enum ('a'); -- drop: drop type mood; | drop type mood"
            })
    void howItIsDropped(String text, String drop) throws UnreadableSqlException {
        assertEquals(List.of(drop), drops("a.sql", text.replace("; --", ";\n--")));
    }

    @Test
    void aTriggerIsOnATableForPostgresOnly() throws UnreadableSqlException {
        String text = "create trigger t after insert on s.x for each row execute function f()";
        assertEquals(List.of("drop trigger t on s.x", "drop trigger t"), drops("a.sql", text));
        assertEquals(List.of("drop trigger t on s.x"), drops("a.postgresql.sql", text));
        assertEquals(List.of("drop trigger t"), drops("a.h2.sql", text));
    }

    @Test
    void whatIsCreatedLastIsDroppedFirst() throws UnreadableSqlException {
        assertEquals(
                List.of("drop view b", "drop view a"),
                drops("a.sql", "create view a as select 1; create view b as select * from a;"));
    }

    @Test
    void whatIsQuotedEndsNoStatement() throws UnreadableSqlException {
        String function = "create function f() returns text language plpgsql as $x$ begin return ';'; end $x$";
        String atomic = "create function g() returns int begin atomic select case when 1 = 1 then 2 end; select 1; end";
        assertEquals(
                List.of(function, "grant all on t to \"a;b\"", atomic),
                SqlStatements.of(function + "; -- a ; b\ngrant all on t to \"a;b\";\n" + atomic + ";\n\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- All.\ncreate view a as\n    select 1\n    from t;\n-- So far.\n",
                "create view a as -- all\n    select 1\n    -- of it\n    from t",
                "/* All. */ create view a as /* of */\n    /* it */ select 1 /* and\n more */  \n    from/**/t",
                "create view a as\n    /*\n     * all\n     */\n    select 1\n    from t -- of it"
            })
    void commentsSayNothing(String text) throws UnreadableSqlException {
        assertEquals(List.of("create view a as\n    select 1\n    from t"), SqlStatements.of(text));
    }

    @Test
    void whatHasNoEndIsToldWithItsLine() {
        UnreadableSqlException problem = assertThrows(
                UnreadableSqlException.class, () -> SqlObject.read("a.sql", "create view a as\n  select 'x;\n"));
        assertEquals(2, problem.line());
        assertEquals("what begins here with ' has no end", problem.getMessage());
    }

    private static List<String> drops(String file, String text) throws UnreadableSqlException {
        return SqlObject.read(file, text).drop().map(it -> it.sql()).toList();
    }
}
