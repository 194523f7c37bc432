package dev.retort.processor.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
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
                "/* x */ create function f(a int) returns int language sql return a | drop function f(a int)",
                "create procedure p() language sql as '' | drop procedure p()",
                "create alias twice as 'int twice(int i) { return 2 * i; }' | drop alias twice",
                "create type mood as enum ('a'); -- drop: drop type mood; | drop type mood"
            })
    void howItIsDropped(String text, String drop) throws UnreadableSqlException {
        assertEquals(List.of(drop), drops("a.sql", text.replace("; --", ";\n--")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "( ) | ()",
                "(INT, Numeric (10,2)[], t . a%TYPE) | (int, numeric(10, 2)[], t.a%type)",
                "(a int default 1, b int = -1) | (a int, b int)",
                "(a text = ',(', b text default $x$, )$x$, c text default E'' + f(1, array[1, 2])) | (a text, b text, c text)",
                "(\"a, b\" \"My ( type\" = ')', \"A\"\"b\" int) | (\"a, b\" \"My ( type\", \"A\"\"b\" int)",
                "(in a int, out b text, variadic \"any\") | (in a int, out b text, variadic \"any\")",
                "(a timestamp  with time zone, b größe, c ÄA) | (a timestamp with time zone, b größe, c Äa)",
                "(a /* of, it */ int, -- more (\\n b int) | (a int, b int)"
            })
    void aFunctionIsDroppedByItsArguments(String arguments, String dropped) {
        assertEquals(
                Optional.of("drop function f" + dropped),
                CreateStatement.of("create function f " + arguments.replace("\\n", "\n")
                                + " returns int language sql as ''")
                        .map(CreateStatement::drop));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f(a int) returns int as '1' | f(a  INT) returns int immutable as '2'",
                "f(a int) returns int as '' | f(a int default 1) returns int as ''",
                "f(a int = 1) returns int as '' | f(a int default 2) returns int as ''",
                "f() returns table (a int, b numeric(9, 2)) as '' | f() returns table(a int, b numeric(9,2)) cost 7 as ''",
                "f(out a int) returns null on null input as '' | f(out a int) as ''",
                "f() returns int language sql | f() returns int return 1"
            })
    void whatIsTheSameFunctionIsReplaced(String before, String after) throws UnreadableSqlException {
        assertTrue(replaces("create or replace function " + after, "create or replace function " + before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "function f(a int) returns int as '' | function f(a bigint) returns int as ''",
                "function f(a int) returns int as '' | function f(b int) returns int as ''",
                "function f(a int) returns int as '' | function f(a int) returns bigint as ''",
                "function f() returns table (a int) as '' | function f() returns table (b int) as ''",
                "function f(a int = 1) returns int as '' | function f(a int) returns int as ''",
                "function f() returns int as '' | function g() returns int as ''",
                "function f() returns int as '' | procedure f() as ''"
            })
    void whatIsAnotherFunctionLeavesNothingBehind(String before, String after) throws UnreadableSqlException {
        assertFalse(replaces("create or replace " + after, "create or replace " + before));
    }

    @Test
    void oneOfSeveralFunctionsThatGoesIsDropped() throws UnreadableSqlException {
        String f = "create or replace function f() returns int language sql return 1;";
        String g = f.replace("f()", "g()");
        assertFalse(replaces(f, f + g));
        assertTrue(replaces(f + g, f));
    }

    private static boolean replaces(String after, String before) throws UnreadableSqlException {
        return SqlObject.read("a.sql", after).replacesInPlace(SqlObject.read("a.sql", before));
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
