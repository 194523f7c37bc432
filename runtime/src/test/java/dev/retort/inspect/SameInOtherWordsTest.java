package dev.retort.inspect;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.TablePart;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What databases write anew in words of their own, which is no difference, and what looks nearly the same and is one. */
class SameInOtherWordsTest {

    @Test
    void checksOfPostgresql() throws SQLException {
        agrees(
                Database.POSTGRESQL,
                "(n, m) = (1, 2)",
                "(n, m) in ((1, 2), (3, 4))",
                "row(n, m) is distinct from row(1, 2)",
                "n between symmetric 5 and 1",
                "n not between symmetric 5 and 1",
                "code = E'a\nb'",
                "code = E'a\\tb\\\\c\\'d'",
                "code = U&'!00e9' uescape '!'",
                "code <> 'a'\n'b'",
                "@ n > 3",
                "|/ price > 3",
                "~ n > 3",
                "overlay(code placing 'x' from 2 for 1) = 'ax'",
                "substring(code for 2) = 'ab'",
                "trim(leading '0' from code) <> ''",
                "n = some (array[1, 2])",
                "n > all (array[1, 2])",
                "n isnull or n notnull",
                "n = '5' and price = '1.50'",
                "born > date '2020-1-1'",
                "opens between '8:30 AM' and '17:00'",
                "moment > timestamptz '2020-01-01 00:00:00Z'",
                "span < interval '1.5 hours' and span > interval '1-2' year to month",
                "(born, born) overlaps (born, born)",
                "data @> '{\"b\":1,\"a\":2}'::jsonb",
                "data @? '$.a[*] ? (@ > 2)'",
                "id <> '123E4567-E89B-12D3-A456-426614174000'",
                "tags[1:2] = array['a', 'b']::varchar[]",
                "code operator(pg_catalog.~) 'x'",
                "1 = 1");
    }

    @Test
    void checksThatOnlyNewerPostgresqlKnows() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            assumeTrue(live.majorVersion() >= 17, "it does not know them yet");
        }
        agrees(
                Database.POSTGRESQL,
                "n = 1_000 or n = 0xff",
                "moment at local > born",
                "data is not null and code is json array");
    }

    @Test
    void checksOfH2() throws SQLException {
        agrees(
                Database.H2,
                "(n, m) = (1, 2)",
                "(n, m) in ((1, 2), (3, 4))",
                "n between symmetric 5 and 1",
                "code = E'a\nb'",
                "code regexp '^[a-z]+$'",
                "code like 'a!%' escape '!'",
                "ifnull(code, 'x') <> '' and nvl2(code, 1, 2) > 1",
                "trim(leading ' ' from code) <> ''",
                "opens > time '08:30'",
                "year(born) > 2000",
                "dateadd('day', 1, born) > born",
                "round(price, 2) = price",
                "decode(n, 1, 'a', 'b') = code",
                "loose = 'A' or loose like 'b%'",
                "id <> '123E4567-E89B-12D3-A456-426614174000'",
                "1 = 1");
    }

    private static void agrees(Database database, String... conditions) throws SQLException {
        List<TablePart> parts = new ArrayList<>(List.of(
                column("n", integer()),
                column("m", integer()),
                column("price", numeric(10, 2)),
                column("code", varchar(10)),
                column("born", date()),
                column("opens", time(0)),
                column("moment", timestampWithTimeZone(6)),
                column("span", sqlType("interval").on(Database.H2, "interval day to second")),
                column("data", json()),
                column("id", uuid()),
                column("loose", sqlType("text").on(Database.H2, "varchar_ignorecase(9)")),
                column("tags", arrayOf(varchar(9)))));
        for (int i = 0; i < conditions.length; i++) {
            parts.add(check("c" + i, sql(conditions[i])));
        }
        try (LiveSchema live = LiveSchema.of(database)) {
            live.built(op -> op.createTable("checked", parts.toArray(TablePart[]::new)));
            assertEquals(List.of(), live.differences());
        }
    }

    @Test
    void defaultsTypesAndIndexesOfPostgresql() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> {
                op.createSequence("numbers", 1, 1);
                op.createEnumType("mood", "sad", "ok");
                op.createTable(
                        "t",
                        column("a", json().defaultTo("'{\"b\":1,\"a\":2}'")),
                        column("b", sqlType("int4range").defaultTo("'[1,5]'")),
                        column("c", sqlType("integer[]").defaultTo("'{1, 2, 3}'")),
                        column("d", bool().defaultTo("'yes'")),
                        column("e", timestamp(6).defaultTo("'epoch'")),
                        column("f", sqlType("interval").defaultTo("'-1 day'")),
                        column("g", bigint().defaultTo("nextval('public.numbers')")),
                        column("h", sqlType("bit(3)").defaultTo("B'101'")),
                        column("i", sqlType("\"char\"").defaultTo("'x'")),
                        column("j", sqlType("public.mood")),
                        column("k", sqlType("bit")),
                        column("l", sqlType("national character varying(20)")),
                        column("o", sqlType("text[] collate \"C\"")),
                        column("p", sqlType("bigint generated always as identity (start with 100)")),
                        column("q", sqlType("bool generated always as ((k, l) = (B'1', 'x')) stored")),
                        column("r", varchar(9)),
                        index("t_r_idx", "(lower(r) collate \"C\")", "(r collate \"C\") desc"),
                        index("t_e_idx", "((k, r) = (B'1', 'x'))"));
            });
            assertEquals(List.of(), live.differences());
        }
    }

    @Test
    void defaultsOfH2() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.H2)) {
            live.built(op -> op.createTable(
                    "t",
                    column("a", integer().defaultTo("1 + 2 * 3")),
                    column("b", varchar(9).defaultTo("'a' || upper('x')")),
                    column("c", date().defaultTo("current_date + 1")),
                    column("d", json().defaultTo("json_object('a': 1)")),
                    column("e", varbinary(9).defaultTo("X'00FF'")),
                    column("f", varchar(99)),
                    column("g", sqlType("varchar(99) generated always as (json_object('a': f))"))));
            assertEquals(List.of(), live.differences());
        }
    }

    /** The catalogue writes many casts that nobody wrote, so they alone do not tell. */
    @Test
    void aCastOrACollationThatIsAnotherIsADifference() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> op.createTable(
                    "t",
                    column("at", timestamp(6)),
                    column("n", integer()),
                    column("code", varchar(9)),
                    column("half", sqlType("numeric generated always as (n / 2::numeric) stored")),
                    column("day", timestamp(6).defaultTo("now()")),
                    check("t_check", sql("at::date > '2020-01-01'")),
                    check("t_code_check", sql("code collate \"C\" in ('a', 'b')")),
                    index("t_idx", "(at::date)"),
                    index("t_at_idx", "(at::date)"),
                    index("t_code_idx", "(lower(code))")));
            assertEquals(List.of(), live.differences());
            live.execute("alter table t drop constraint t_check, add constraint t_check check (at > '2020-01-01')");
            live.execute("alter table t drop constraint t_code_check");
            live.execute("alter table t add constraint t_code_check check (code in ('a', 'b'))");
            live.execute("alter table t drop half, add half numeric generated always as (n / 2) stored");
            live.execute("alter table t alter day set default now()::date");
            live.execute("drop index t_idx; create index t_idx on t ((at::time))");
            live.execute("drop index t_at_idx; create index t_at_idx on t (at)");
            live.execute("drop index t_code_idx; create index t_code_idx on t (lower(code) collate \"C\")");
            assertEquals(
                    List.of(
                            "check t_check on t is (at > '2020-01-01'), expected ((at :: date) > '2020-01-01')",
                            "check t_code_check on t is (code in ('a', 'b')), expected ((code collate `C`) in ('a', 'b'))",
                            "column t.day has the default current_timestamp :: date, expected the default current_timestamp",
                            "column t.half is numeric generated always as ((n / 2)) stored,"
                                    + " expected numeric generated always as (n / 2::numeric) stored",
                            "index t_at_idx on t is (at), expected ((at :: date))",
                            "index t_code_idx on t is ((lower(code) collate `C`)), expected ((lower(code)))",
                            "index t_idx on t is ((at :: time(6))), expected ((at :: date))"),
                    live.differences());
        }
    }

    @Test
    void aCharThatIsTheSystemsOwnIsAnother() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> op.createTable("t", column("a", character(1))));
            live.execute("alter table t alter a type \"char\"");
            assertEquals(List.of("column t.a is \"char\", expected char(1)"), live.differences());
        }
    }

    /** A cast to the type of the column would cut it, but an insert fails. */
    @ParameterizedTest
    @EnumSource
    void aDefaultThatIsTooLongIsAnother(Database database) throws SQLException {
        try (LiveSchema live = LiveSchema.of(database)) {
            live.built(op -> op.createTable(
                    "t",
                    column("a", varchar(3).defaultTo("'abc'")),
                    column("b", character(3).defaultTo("'abc'"))));
            assertEquals(List.of(), live.differences());
            live.execute("alter table t alter column a set default 'abcdef'");
            live.execute("alter table t alter column b set default 'abcdef'");
            assertEquals(
                    List.of(
                            "column t.a has the default 'abcdef', expected the default 'abc'",
                            "column t.b has the default 'abcdef', expected the default 'abc'"),
                    live.differences());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDivisionOfWholeNumbersIsAnother(Database database) throws SQLException {
        try (LiveSchema live = LiveSchema.of(database)) {
            live.built(op -> op.createTable("t", column("n", integer()), check("c", sql("n / 2.0 > 1"))));
            assertEquals(List.of(), live.differences());
            live.execute("alter table t drop constraint c");
            live.execute("alter table t add constraint c check (n / 2 > 1)");
            assertEquals(1, live.differences().size());
        }
    }

    @Test
    void aSerialWithoutItsNumbersIsAnother() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> op.createTable("t", column("a", sqlType("bigserial"))));
            live.execute("alter table t alter a drop default; drop sequence t_a_seq");
            assertEquals(List.of("column t.a is bigint, expected bigserial"), live.differences());
        }
    }

    @Test
    void aComparisonAsTextIsAnother() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> op.createTable(
                    "t",
                    column("at", timestamp(6)),
                    column("code", varchar(9)),
                    check("a", sql("at::text > '2020-01-01'")),
                    check("b", sql("code in ('x', 'y') and at > '2020-01-01'"))));
            live.execute("alter table t drop constraint b");
            live.execute("alter table t add constraint b check (at > '2020-01-01' and code in ('y', 'x'))");
            assertEquals(List.of(), live.differences());
            live.execute("alter table t drop constraint a");
            live.execute("alter table t add constraint a check (at > '2020-01-01')");
            assertEquals(1, live.differences().size());
        }
    }

    /** PostgreSQL leaves a query away that selects all of another. */
    @Test
    void aConditionThatIsTheOnlyColumnIsNotNothing() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> op.createTable("t", column("flag", bool()), check("c", sql("flag"))));
            live.execute("alter table t drop constraint c");
            live.execute("alter table t add constraint c check (null::boolean)");
            assertEquals(1, live.differences().size());
        }
    }

    @Test
    void aLongerExpressionComparedAsTextIsAnother() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.built(op -> op.createTable(
                    "t", column("n", integer()), column("m", integer()), check("c", sql("(n + m)::text > '5'"))));
            assertEquals(List.of(), live.differences());
            live.execute("alter table t drop constraint c, add constraint c check (n + m > '5')");
            assertEquals(1, live.differences().size());
        }
    }

    @Test
    void aSemicolonWithinATextEndsNothing() throws SQLException {
        agrees(Database.POSTGRESQL, "code <> ';' and n between symmetric 5 and 1", "code <> 'collate' and @ n > 3");
    }

    /** It takes its own cast of a list as one of each part. */
    @Test
    void castsOfListsThatPostgresqlReadsAsOthers() throws SQLException {
        agrees(
                Database.POSTGRESQL,
                "n between symmetric 1 and 3 and code = any (array[code, 'x'])",
                "n between symmetric 1 and 3 and code like any (array[code, 'x'])");
    }

    /** As it does where pg_stat_statements is loaded. */
    @Test
    void aServerThatNumbersQueries() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            assumeTrue(live.majorVersion() >= 14, "it does not number them yet");
            live.execute("set compute_query_id = on");
            live.built(op -> op.createTable(
                    "t",
                    column("a", sqlType("integer[]").defaultTo("'{1, 2, 3}'")),
                    column("b", sqlType("national character varying(20)")),
                    check("c", sql("a = '{1, 2, 3}'"))));
            assertEquals(List.of(), live.differences());
        }
    }

    @Test
    void aTypeThatIsOutOfReachHidesNoOtherColumn() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.execute("create schema vault; create type vault.pair as (a int, b int)");
            live.built(op -> op.createTable(
                    "t",
                    column("n", integer()),
                    column("kept", sqlType("vault.pair")),
                    column("Odd Name", integer()),
                    check("a", sql("n between symmetric 5 and 1")),
                    check("b", sql("\"Odd Name\" between symmetric 5 and 1"))));
            live.execute("create role guest_of_t; set role guest_of_t");
            assertEquals(List.of(), live.differences());
            live.execute("reset role; drop role guest_of_t");
        }
    }

    /** Some give expressions names, others read a type as another. */
    @ParameterizedTest
    @ValueSource(strings = {"MODE=MySQL", "MODE=Oracle", "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "IGNORECASE=TRUE"})
    void modesOfH2(String mode) throws SQLException {
        try (LiveSchema live = LiveSchema.of(TestDatabases.freshUrl(Database.H2) + ";" + mode)) {
            live.built(op -> op.createTable(
                    "t",
                    column("n", integer().defaultTo("1 + 2")),
                    column("born", date()),
                    column("code", varchar(9)),
                    column("tags", arrayOf(varchar(9))),
                    check("c", sql("code like 'a%' or coalesce(code, 'x') <> ''"))));
            assertEquals(List.of(), live.differences());
        }
    }

    /** H2 plans a domain as what it is over. */
    @Test
    void aDomainIsNotWhatItIsOver() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.H2)) {
            live.execute("create domain positive as int check (value > 0)");
            live.built(op -> op.createTable("t", column("a", sqlType("positive")), column("b", integer())));
            assertEquals(List.of(), live.differences());
            live.execute("alter table t alter column a set data type int");
            live.execute("alter table t alter column b set data type positive");
            assertEquals(2, live.differences().size());
        }
    }
}
