package dev.retort.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.retort.operation.Database;
import dev.retort.schema.ColumnType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person wrote, what the catalogue made of it, and the form they share. */
class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "STATUS in ('A','B') | ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))"
                        + " | status in ('A', 'B')",
                "n between 0 and 3 | ((n >= 0) AND (n <= 3)) | (n <= 3) and (n >= 0)",
                "n between 0 and 0 | ((n >= 0) AND (n <= 0)) | n = 0",
                "n != -1 | (n <> '-1'::integer) | n <> -1",
                "\"Name\" <> '' | ((\"Name\")::text <> ''::text) | `Name` <> ''",
                "a or b and not c | (a OR (b AND (NOT c))) | a or (b and (not c))",
                "(a or b) and c | ((a OR b) AND c) | (a or b) and c",
                "now() | CURRENT_TIMESTAMP | current_timestamp",
                "x=-1 | (x = '-1'::integer) | x = -1",
                "a is distinct from b | (a IS DISTINCT FROM b) | a is distinct from b",
                "a is not null | (a IS NOT NULL) | a is not null",
                "name not like 'x%' | ((name)::text !~~ 'x%'::text) | not (name like 'x%')",
                "case when a then 1 else 2 end > 1 | (CASE WHEN a THEN 1 ELSE 2 END > 1) | case when a then 1 else 2 end > 1",
                "case n when 1 then 2 end > 1 | (CASE n WHEN 1 THEN 2 ELSE NULL::integer END > 1) | case n when 1 then 2 end > 1",
                "born > date '2020-01-01' | (born > '2020-01-01'::date) | born > '2020-01-01'",
                "trim(name) <> '' | (TRIM(BOTH FROM name) <> ''::text) | trim(name) <> ''",
                "substring(name, 2, 3) = 'a' | (SUBSTRING(name FROM 2 FOR 3) = 'a'::text) | substring(name, 2, 3) = 'a'",
                "a is not distinct from b | (NOT (a IS DISTINCT FROM b)) | not (a is distinct from b)",
                "position('@' in mail) > 1 | (POSITION(('@'::text) IN (mail)) > 1) | position('@', mail) > 1",
                "rate > .5 and rate < 1e3 | ((rate > 0.5) AND (rate < (1000)::numeric)) | (rate < 1000) and (rate > 0.5)",
                "a like 'x!%' escape '!' | ((a)::text ~~ like_escape('x!%'::text, '!'::text)) | a like like_escape('x!%', '!')",
                "a similar to 'x%' | ((a)::text ~ similar_to_escape('x%'::text)) | a ~ similar_to_escape('x%')",
                "a not similar to 'x%' | ((a)::text !~ similar_to_escape('x%'::text)) | a !~ similar_to_escape('x%')",
                "'x' = any(tags) | ('x'::text = ANY ((tags)::text[])) | 'x' = any(tags)",
                "tags[1] = 'x' | ((tags[1])::text = 'x'::text) | (tags [1]) = 'x'",
                "at > timestamp '2020-01-01' | (at > '2020-01-01 00:00:00'::timestamp without time zone) | at > '2020-01-01'",
                "at > '9999-12-31T23:59Z' | (at > '10000-01-01 00:59:00+01'::timestamp with time zone) | at > '9999-12-31 23:59:00+00'",
                "at > '1850-01-01 00:00:00.50+00' | (at > '1850-01-01 01:05:21.5+01:05:21'::timestamp with time zone) | at > '1850-01-01 00:00:00.5+00'",
                "at > '2020-01-01 12:30' | (at > '2020-01-01 12:30:00'::timestamp without time zone) | at > '2020-01-01 12:30:00'",
                "a <> '2020-13-01 12:30' | ((a)::text <> '2020-13-01 12:30'::text) | a <> '2020-13-01 12:30'",
                "a <> '2020-02-30 12:30' | ((a)::text <> '2020-02-30 12:30'::text) | a <> '2020-02-30 12:30'",
                "Σ_Order >= 0 | (\"Σ_order\" >= 0) | `Σ_order` >= 0",
                "now() + interval '1 hour' | (now() + '01:00:00'::interval) | current_timestamp + '01:00:00'",
                "now() + interval '1' day | (now() + '1 day'::interval day) | current_timestamp + '1 day'",
                "now() + '18 months 2 weeks'::interval | (now() + '1 year 6 mons 14 days'::interval) | current_timestamp + '1 year 6 mons 14 days'",
                "now() + interval 'P1D' | (now() + 'P1D'::interval) | current_timestamp + 'P1D'",
                "1 = 1 | (1 = 1) | 1 = 1",
                "code collate \"C\" > 'a' | (((code)::text COLLATE pg_catalog.\"C\") > 'a'::text) | (code collate `C`) > 'a'",
                "code = E'it\\'s\\\\a\\x41\\u00e9\\101' | ((code)::text = E'it''s\\\\aAéA'::text) | code = 'it''s\\aAéA'",
                "code = $$it's$$ or code = $a$b$a$ | ((code)::text = ANY (ARRAY['it''s'::text, 'b'::text])) | code in ('b', 'it''s')",
                "n = 3 /* three */ and m > 4 -- four | ((n = 3) AND (m > 4)) | (m > 4) and (n = 3)",
                "select * from x | SELECT * FROM x | select * from x"
            })
    void postgres(String declared, String catalogued, String normalised) {
        Expression expression = new Expression(Dialects.of(Database.POSTGRESQL));
        assertEquals(normalised, expression.normalised(declared));
        assertEquals(normalised, expression.normalised(catalogued));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "status in ('A','B') | \"STATUS\" IN('A', 'B') | status in ('A', 'B')",
                "status = 'B' or status = 'A' | \"STATUS\" IN('B', 'A') | status in ('A', 'B')",
                "greatest(n, 3) > 3 | GREATEST(\"N\", 3) IGNORE NULLS > 3 | greatest(n, 3) > 3",
                "not active | \"ACTIVE\" = FALSE | not active",
                "name = 'é' | \"NAME\" = U&'\\00e9' | name = 'é'",
                "next value for s | NEXT VALUE FOR \"PUBLIC\".\"S\" | nextval(s)",
                "cast(n as bigint) > 3 | CAST(\"N\" AS BIGINT) > CAST(3 AS BIGINT) | n > 3"
            })
    void h2(String declared, String catalogued, String normalised) {
        Expression expression = new Expression(Dialects.of(Database.H2));
        assertEquals(normalised, expression.normalised(declared));
        assertEquals(normalised, expression.normalised(catalogued));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {"(", "a ::", "a collate", "case", "'open", "a in", "array", "x is", "next value", "f(", "$$ { ;"})
    void whatCannotBeReadIsComparedAsText(String sql) {
        assertEquals(
                sql.replace("(", " (").strip(),
                new Expression(Dialects.of(Database.POSTGRESQL)).normalised(sql).replaceAll(" +", " "));
    }

    /** A database may hold any text, and who only compares it must not die of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "E'\\U00110000'",
                "E'\\UFFFFFFFF'",
                "U&'\\+FFFFFF'",
                "1e999999999",
                "1e99999999999",
                "E'\\",
                "/* never ends",
                "$a$ neither",
                "x::",
                "cast(x as",
                "case when"
            })
    void brokenTextHarmsNobody(String sql) {
        Expression expression = new Expression(Dialects.of(Database.POSTGRESQL));
        assertFalse(expression.normalised(sql).isEmpty());
        assertFalse(expression.normalisedWithCasts(sql).isEmpty());
        assertFalse(
                expression.normalisedDefault(sql, ColumnType.defined("text")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "(, ), a",
        "'case when ', ' then 1 end', a",
        "'case ', ' when 1 then 1 end', a",
        "array[, ], 1",
        "'cast(', ' as int)', a",
        "f(, ), a",
        "'position(''x'' in ', ), a",
        "a[, ], 1"
    })
    void whatIsNestedDeepIsComparedAsText(String open, String close, String middle) {
        String sql = open.repeat(5_000) + middle + close.repeat(5_000);
        assertFalse(
                new Expression(Dialects.of(Database.POSTGRESQL)).normalised(sql).isEmpty());
    }
}
