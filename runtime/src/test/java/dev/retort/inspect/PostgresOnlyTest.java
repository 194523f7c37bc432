package dev.retort.inspect;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL knows, found there as it was built. */
class PostgresOnlyTest {

    @Test
    void defaults() throws SQLException {
        found(op -> {
            op.createSequence("numbers", 1, 1);
            op.createTable(
                    "defaults",
                    column("id", uuid().defaultTo("gen_random_uuid()")),
                    column("data", json().defaultTo("'{\"a\": [1]}'")),
                    column("texts", arrayOf(varchar(20)).defaultTo("array[]::varchar[]")),
                    column("more_texts", arrayOf(text()).defaultTo("'{}'")),
                    column("number", bigint().defaultTo("nextval('numbers')")),
                    column("since", sqlType("interval").defaultTo("interval '1 day'")),
                    column("until", timestamp(6).defaultTo("now() + interval '1 month 90 minutes'")),
                    column("next", timestamp(6).defaultTo("current_timestamp + interval '1' day")),
                    column("pause", sqlType("interval").defaultTo("'2 hours'")),
                    column("utc", timestamp(6).defaultTo("(now() at time zone 'utc')")),
                    column("tomorrow", date().defaultTo("current_date + 1")),
                    column("price", numeric(10, 2).defaultTo("'-1.5'")),
                    column("path", varchar(20).defaultTo("E'a\\\\b'")),
                    column("code", character(3).defaultTo("'abc'")),
                    column("on_off", bool().defaultTo("'t'")),
                    column("settings", json().defaultTo("'{\"c\":[1,\"x: \\\"y, z\"],  \"a b\":{}}'")),
                    column("opens", time(0).defaultTo("'08:30'")),
                    column("network", inet().defaultTo("inet '10.0.0.0/8'")),
                    column("nobody", uuid().defaultTo("'123E4567-E89B-12D3-A456-426614174000'")),
                    column("big", bigint().defaultTo("-1")),
                    column("folded", varchar(9).defaultTo("lower('A' || 'B')")));
        });
    }

    @Test
    void checks() throws SQLException {
        found(op -> op.createTable(
                "checked",
                column("code", varchar(10)),
                column("n", integer()),
                column("born", date()),
                column("data", json()),
                column("tags", arrayOf(varchar(9))),
                check("c1", sql("code is distinct from 'x'")),
                check("c2", sql("code ~ '^[a-z]+$'")),
                check("c3", sql("code ilike 'a%'")),
                check("c4", sql("code = any (array['a', 'b'])")),
                check("c5", sql("extract(year from born) > 2000")),
                check("c6", sql("substring(code from 1 for 2) = 'ab'")),
                check("c7", sql("n % 2 = 0 and n - 1 - 2 > -5")),
                check("c8", sql("upper(code) in ('A', 'B')")),
                check("c9", sql("data ->> 'a' <> ''")),
                check("c10", sql("not (n > 1 and code is null)")),
                check("c11", sql("code <> all (array['x', 'y'])")),
                check("c12", sql("greatest(n, 3) = 3")),
                check("c13", sql("born >= '2000-01-01'")),
                check("c14", sql("\"code\" <> 'Ab' AND CHECKED.n>=-1")),
                check("c15", sql("code like 'a!%' escape '!'")),
                check("c16", sql("code similar to 'a%' and code not similar to 'ab%'")),
                check("c17", sql("'a' = any(tags) and tags[1] = 'a'"))));
    }

    /** PostgreSQL writes it in the time zone of whoever asks. */
    @Test
    void aMomentIsTheSameInEveryTimeZone() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.execute("set time zone 'Asia/Kolkata'");
            live.apply(Operations.of(op -> op.createTable(
                    "moments",
                    column("since", timestampWithTimeZone(6).defaultTo("'1970-01-01T00:00:00Z'")),
                    column("until", timestampWithTimeZone(6).defaultTo("'9999-12-31 23:59:59+00'")),
                    check("moments_since_check", sql("since >= '2000-01-01 01:00:00+01'")))));
        }
    }

    /** From version 18 on what forbids null is a constraint, which keeps its name when the column gets another. */
    @Test
    void aColumnMayForbidNullWhereAnotherOfItsNameDid() throws SQLException {
        found(op -> {
            op.createTable("people", column("phone", varchar(9).notNull()));
            op.renameColumn("people", "phone", "landline");
            op.addColumn("people", "phone", varchar(9));
            op.alterColumnConcurrently(
                    "people", "phone", from(varchar(9)), to(varchar(9).notNull()));
        });
    }

    /** Indexes share their names with tables, and checks and foreign keys with those of their table alone. */
    @Test
    void anIndexMayBeCalledAsAForeignKeyOrACheckIs() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.execute("create table owners (id bigint primary key)");
            live.execute(
                    "create table pets (id bigint primary key, owner bigint constraint pets_owner references owners,"
                            + " legs int constraint pets_legs check (legs > 0))");
            live.execute("create index pets_owner on pets (owner)");
            live.execute("create index pets_legs on pets (legs)");
            Table pets = live.inspected().table(QualifiedName.of("pets"));
            assertEquals(2, pets.indexes().size());
            assertEquals(pets.indexes().get(1).name(), pets.foreignKeys().get(0).name());
            assertEquals(pets.indexes().get(0).name(), pets.checks().get(0).name());
        }
    }

    /** PostgreSQL notes one more for each partition. */
    @Test
    void aForeignKeyToAPartitionedTableIsOne() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.execute("create table sales (id int primary key) partition by range (id)");
            live.execute("create table sales_1 partition of sales for values from (1) to (9)");
            live.execute("create table refunds (sale int constraint refunds_sale_fkey references sales)");
            assertEquals(
                    "[refunds_sale_fkey]",
                    live.inspected().table(QualifiedName.of("refunds")).foreignKeys().stream()
                            .map(it -> it.name())
                            .toList()
                            .toString());
        }
    }

    /** Only of what numbers its column is it a part. */
    @Test
    void aSequenceMayBelongToAColumnThatDoesNotUseIt() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.execute("create table customers (id bigserial)");
            assertEquals(Set.of(), live.inspected().sequences().keySet());
            live.execute("alter table customers alter id drop default");
            assertEquals(
                    Set.of(QualifiedName.of("customers_id_seq")),
                    live.inspected().sequences().keySet());
        }
    }

    @Test
    void indexesOnExpressions() throws SQLException {
        found(op -> {
            op.createTable("people", column("name", varchar(50)), column("data", json()));
            op.createIndex("people", "people_name_idx", "(lower(name)) desc", "name");
            op.createUniqueIndex("people", "people_data_idx", "(data ->> 'email')");
        });
    }

    @Test
    void typesWithoutANameOfOurs() throws SQLException {
        found(op -> op.createTable(
                "types",
                column("a", sqlType("bigserial")),
                column("b", sqlType("SERIAL4")),
                column("c", sqlType("money")),
                column("d", sqlType("varchar")),
                column("e", sqlType("decimal")),
                column("f", sqlType("timestamptz")),
                column("g", sqlType("int4 [ ]")),
                column("h", sqlType("timestamp (3) with time zone")),
                column("i", sqlType("bytea")),
                column("j", sqlType("oid")),
                column("k", sqlType("json")),
                column("l", sqlType("bit(3)")),
                column("m", sqlType("time with time zone")),
                column("o", sqlType("tsvector")),
                column("p", sqlType("bit varying(7)")),
                column("q", sqlType("float")),
                column("r", sqlType("interval second(6)").on(Database.H2, "interval second(18, 9)")),
                column("s", sqlType("varbit(5)")),
                column("t", sqlType("text collate pg_catalog.\"C\"")),
                column("u", sqlType("text collate \"pg_catalog\".\"C\""))));
    }

    @Test
    void columnsThatTheDatabaseFills() throws SQLException {
        found(op -> op.createTable(
                "filled",
                column("id", sqlType("bigint GENERATED ALWAYS AS IDENTITY")),
                column("net", numeric(10, 2)),
                column("gross", sqlType("numeric(10, 2) generated always as (NET * 1.2) stored"))));
    }

    @Test
    void whatTheModelHasNoWordForIsADifference() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.apply(Operations.of(op -> op.createTable(
                    "t",
                    column("a", integer()),
                    column("b", varchar(9)),
                    column("c", integer()),
                    column("d", integer()),
                    unique("t_key", "a"),
                    check("t_check", sql("a > 0")),
                    index("t_idx", "b"))));
            live.execute("create table u (a int, b int, unique (a, b))");
            live.execute(
                    "alter table t add constraint t_fkey foreign key (c, d) references u (a, b) on delete set null");
            Schema plain = live.inspected();
            for (String change : List.of(
                    "drop index t_idx; create index t_idx on t (b) where a > 0",
                    "drop index t_idx; create index t_idx on t (b) include (a)",
                    "drop index t_idx; create index t_idx on t using hash (b)",
                    "drop index t_idx; create index t_idx on t (b varchar_pattern_ops)",
                    "drop index t_idx; create index t_idx on t (b nulls first)",
                    "drop index t_idx; create index t_idx on t (b collate \"C\")",
                    "alter table t drop constraint t_key, add constraint t_key unique (a) deferrable",
                    "alter table t drop constraint t_key, add constraint t_key unique (a) include (b)",
                    "alter table t drop constraint t_check, add constraint t_check check (a > 0) not valid",
                    "alter table t drop constraint t_check, add constraint t_check check (a > 0) no inherit",
                    "alter table t drop constraint t_fkey, add constraint t_fkey foreign key (c, d) references u (a, b)"
                            + " on delete set null (c)",
                    "alter table t add exclude (b with =)",
                    "alter table t drop c, add c int generated always as (a + 1) stored",
                    "alter table t alter a set not null, alter a add generated always as identity")) {
                live.execute("begin; " + change);
                assertNotEquals(List.of(), Differences.between(plain, live.inspected()), change);
                live.execute("rollback");
            }
            assertEquals(List.of(), Differences.between(plain, live.inspected()));
            live.execute("drop index t_idx; create index t_idx on t (b) where a > 0");
            assertEquals(
                    List.of("index t_idx on t is ((using btree ( b ) where ( a > 0 ))), expected (b)"),
                    Differences.between(plain, live.inspected()));
        }
    }

    /** PostgreSQL 18 knows columns that forbid null to new rows only. */
    @Test
    void whatForbidsNullToNewRowsOnlyIsADifference() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            assumeTrue(live.majorVersion() >= 18, "there is no not null constraint that is not valid");
            live.apply(Operations.of(
                    op -> op.createTable("t", column("a", integer().notNull()))));
            Schema plain = live.inspected();
            live.execute("alter table t alter a drop not null");
            live.execute("alter table t add constraint a_there not null a not valid");
            assertEquals(
                    List.of("check a_there on t is not in any revision: (not null a not valid)"),
                    Differences.between(plain, live.inspected()));
        }
    }

    @Test
    void aGuestSeesAsMuch() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.apply(Operations.of(op -> {
                op.createSchema("crm");
                op.createSequence("crm.numbers", 5, 1);
                op.createTable(
                        "crm.customers",
                        column("id", bigint().identity().notNull()),
                        column("status", varchar(9).defaultTo("'NEW'").comment("words")),
                        primaryKey("customers_pkey", "id"),
                        check("customers_status_check", oneOf("status", "NEW", "OLD")),
                        index("customers_status_idx", "(lower(status))"));
            }));
            live.execute("create role visitor");
            var expected = live.inspected();
            live.execute("set role visitor");
            assertEquals(expected, live.inspected());
            live.execute("reset role");
            live.execute("drop role visitor");
        }
    }

    @Test
    void theHistoryIsNobodysBusiness() throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.execute("create table retort_history (id int)");
            live.execute("create table others (id int) partition by range (id)");
            live.execute("create table others_1 partition of others for values from (1) to (2)");
            assertEquals("[others]", live.inspected().tables().keySet().toString());
        }
    }

    private static void found(Consumer<Operations> revision) throws SQLException {
        try (LiveSchema live = LiveSchema.of(Database.POSTGRESQL)) {
            live.apply(Operations.of(revision));
        }
    }
}
