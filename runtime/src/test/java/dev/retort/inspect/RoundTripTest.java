package dev.retort.inspect;

import static dev.retort.operation.Definitions.*;

import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.schema.ForeignKey.Action;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a revision builds on a real database is what an inspection finds there. */
class RoundTripTest {

    @ParameterizedTest
    @EnumSource
    void everyType(Database database) throws SQLException {
        found(database, op -> {
            op.createTable(
                    "types",
                    column("a_boolean", bool()),
                    column("a_tinyint", tinyint()),
                    column("a_smallint", smallint()),
                    column("an_integer", integer()),
                    column("a_bigint", bigint()),
                    column("a_real", real()),
                    column("a_double", doublePrecision()),
                    column("a_short_float", floating(20)),
                    column("a_long_float", floating(34)),
                    column("a_numeric", numeric(38, 2)),
                    column("a_whole", numeric(10, 0)),
                    column("a_char", character(1)),
                    column("a_varchar", varchar(255)),
                    column("a_long_varchar", varchar(20_000_000)),
                    column("a_text", text()),
                    column("a_varbinary", varbinary(50)),
                    column("a_long_varbinary", varbinary(20_000_000)),
                    column("a_clob", clob()),
                    column("a_blob", blob()),
                    column("a_date", date()),
                    column("a_time", time(6)),
                    column("a_short_time", time(0)),
                    column("a_zoned_time", timeWithTimeZone(6)),
                    column("a_timestamp", timestamp(6)),
                    column("a_short_timestamp", timestamp(3)),
                    column("a_zoned_timestamp", timestampWithTimeZone(6)),
                    column("a_uuid", uuid()),
                    column("a_json", json()),
                    column("an_inet", inet()),
                    column("texts", arrayOf(varchar(255))),
                    column("numbers", arrayOf(integer())),
                    column("prices", arrayOf(numeric(10, 2))),
                    column("moments", arrayOf(timestampWithTimeZone(6))),
                    column("defined", sqlType("Character   Varying ( 30 )")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void oddNames(Database database) throws SQLException {
        found(database, op -> {
            op.createTable(
                    "order",
                    column("user", integer().notNull()),
                    column("`Mixed`", integer()),
                    column("`with space`", integer()),
                    column("`a\"quote'`", integer()),
                    column("größe", varchar(9)),
                    column("`straße`", integer()),
                    column("`UPPER`", integer()),
                    column("`select`", integer()),
                    primaryKey("order_pkey", "user"),
                    unique("`Key \"1\"`", "`Mixed`", "`with space`"),
                    check("order_check", between("`a\"quote'`", 1, 5)),
                    check("order_check2", oneOf("größe", "1", "2")),
                    index("`Index 'i'`", "`Mixed`", "größe desc"),
                    comment("it's \"odd\" \\ ümlaut"));
            op.createTable("`Order`", column("user", integer()));
            op.addForeignKey("`Order`", foreignKey("`Order_user_fkey`", "user").references("order", "user"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void defaults(Database database) throws SQLException {
        found(
                database,
                op -> op.createTable(
                        "defaults",
                        column("status", varchar(20).notNull().defaultTo("'NEW'")),
                        column("quoted", varchar(20).defaultTo("'it''s'")),
                        column("unicode", varchar(20).defaultTo("'é\\u'")),
                        column("empty", varchar(20).defaultTo("''")),
                        column("digits", varchar(20).defaultTo("'12'")),
                        column("nothing", varchar(20).defaultTo("null")),
                        column("zero", integer().defaultTo("0")),
                        column("negative", integer().defaultTo("-1")),
                        column("written", integer().defaultTo("'7'")),
                        column("big", bigint().defaultTo("0")),
                        column("small", smallint().defaultTo("-3")),
                        column("price", numeric(10, 2).defaultTo("1.50")),
                        column("whole_price", numeric(10, 2).defaultTo("0")),
                        column("ratio", doublePrecision().defaultTo("0.5")),
                        column("yes", bool().defaultTo("TRUE")),
                        column("no", bool().defaultTo("false")),
                        column("created", timestampWithTimeZone(6).defaultTo("now()")),
                        column("updated", timestampWithTimeZone(6).defaultTo("CURRENT_TIMESTAMP")),
                        column("today", date().defaultTo("current_date")),
                        column("epoch", date().defaultTo("date '1970-01-01'")),
                        column("moment", timestamp(6).defaultTo("timestamp '1970-01-01 00:00:00'"))));
    }

    @ParameterizedTest
    @EnumSource
    void constraints(Database database) throws SQLException {
        found(database, op -> {
            op.createTable(
                    "parents",
                    column("a", bigint().notNull()),
                    column("b", bigint().notNull()),
                    column("code", varchar(10)),
                    column("n", integer()),
                    column("price", numeric(10, 2)),
                    column("active", bool()),
                    column("birth", date()),
                    column("rate", real().defaultTo("-1.50")),
                    primaryKey("parents_pkey", "b", "a"),
                    unique("parents_code_key", "code"),
                    unique("parents_two_key", "code", "n"),
                    check("c01", oneOf("code", "A", "it's", "C")),
                    check("c02", oneOf("code", "A")),
                    check("c03", between("n", -1, 3)),
                    check("c04", sql("n > 0 and (price >= 0 or price is null) and not active")),
                    check("c05", sql("N <> 5")),
                    check("c06", sql("n != 5")),
                    check("c07", sql("0 < n")),
                    check("c08", sql("code like 'A%'")),
                    check("c09", sql("code not like 'A%'")),
                    check("c10", sql("code not in ('X', 'Y')")),
                    check("c11", sql("n in (1, 2, 3)")),
                    check("c12", sql("length(code) > 2")),
                    check("c13", sql("lower(code) = code")),
                    check("c14", sql("coalesce(n, 0) >= 0")),
                    check("c15", sql("not (n = 4)")),
                    check("c16", sql("n is not null or code is not null")),
                    check("c17", sql("price * 2 + 1 > n - 1")),
                    check("c18", sql("price > 0")),
                    check("c19", sql("birth > date '2000-01-01'")),
                    check("c20", sql("code || 'x' <> 'ax'")),
                    check("c21", sql("case when active then n > 0 else n < 0 end")),
                    check("c22", sql("active = true")),
                    check("c23", sql("cast(n as bigint) > 3")),
                    check("c24", sql("n not between 10 and 20")),
                    check("c25", sql("price > 0.5")),
                    check("c26", sql("trim(code) <> ''")),
                    check("c27", sql("position('x' in code) > 1")),
                    check("c28", sql("n is not distinct from 3")),
                    check("c29", sql("case n when 1 then 2 end > 1")),
                    check("c30", sql("n % 2 = 0")),
                    check("c31", sql("price > .5 and price < 1e3")),
                    check("c32", sql("greatest(n, 3) = 3")),
                    check("c33", sql("birth > timestamp '2000-01-01 00:00:00'")),
                    check("c37", between("rate", 2, 8)),
                    check("c38", sql("price <> 1.50 and rate > -2.0")),
                    check("c34", sql("code = 'B' or code = 'A' or code is null")),
                    check("c35", sql("n <> 5 and n <> 6 and n not in (8, 7)")),
                    check("c36", sql("not (n = 5 or n = 6) and n in (4, 2)")),
                    check("c39", sql("a = 3 or b = 3 or a = b")),
                    check("c40", sql("3 in (a, b)")),
                    check("c41", sql("n in (a, 3) and n not in (b, 4)")),
                    check("c42", sql("not (active = true) or active <> false")),
                    index("parents_n_idx", "n desc", "code"),
                    uniqueIndex("parents_price_idx", "price"));
            op.createTable(
                    "children",
                    column("a", bigint()),
                    column("b", bigint()),
                    column("code", varchar(10)),
                    column("self", bigint()),
                    column("other", bigint().notNull()),
                    primaryKey("children_pkey", "other"),
                    index("children_code_idx", "code"));
            op.addForeignKey("children", foreignKey("children_fkey", "b", "a").references("parents", "b", "a"));
            op.addForeignKey(
                    "children",
                    foreignKey("children_code_fkey", "code")
                            .references("parents", "code")
                            .onDelete(Action.SET_NULL)
                            .onUpdate(Action.CASCADE));
            op.addForeignKey(
                    "children",
                    foreignKey("children_self_fkey", "self")
                            .references("children", "other")
                            .onDelete(Action.RESTRICT));
            op.addForeignKey(
                    "children",
                    foreignKey("children_other_fkey", "other")
                            .references("children", "other")
                            .onDelete(Action.SET_DEFAULT));
        });
    }

    @ParameterizedTest
    @EnumSource
    void severalKeysOverTheSameColumns(Database database) throws SQLException {
        found(
                database,
                op -> op.createTable(
                        "countries",
                        column("code", varchar(2)),
                        column("number", integer()),
                        primaryKey("countries_pkey", "code", "number"),
                        unique("countries_key", "code", "number"),
                        unique("countries_turned_key", "number", "code"),
                        unique("countries_number_key", "number"),
                        unique("countries_second_number_key", "number")));
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfTheCurrentSchemaWithAndWithoutItsName(Database database) throws SQLException {
        found(database, op -> {
            op.createTable("public.parents", column("id", bigint()), primaryKey("parents_pkey", "id"));
            op.createTable("children", column("parent_id", bigint()));
            op.addForeignKey(
                    "children", foreignKey("children_fkey", "parent_id").references("public.parents", "id"));
            op.createSequence("public.numbers", 1, 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void namespacesSequencesIdentityAndComments(Database database) throws SQLException {
        found(database, op -> {
            op.createSchema("crm");
            op.createSchema("`Odd Space`");
            op.createSequence("orders_seq", 1, 50);
            op.createSequence("crm.customers_seq", 1000, 1);
            op.createSequence("zero_seq", 0, 1);
            op.createSequence("down_seq", -1, -1);
            op.createTable(
                    "crm.customers",
                    column("id", bigint().identity().notNull()),
                    column("name", varchar(50).comment("what's \"he\" called")),
                    primaryKey("customers_pkey", "id"),
                    index("customers_name_idx", "name"),
                    comment("people"));
            op.createTable(
                    "`Odd Space`.`My.Table`",
                    column("id", integer().identity().notNull().comment("n°")),
                    column("customer_id", bigint()),
                    unique("my_key", "id"));
            op.createTable("customers", column("crm_id", bigint()));
            op.addForeignKey(
                    "`Odd Space`.`My.Table`",
                    foreignKey("my_fkey", "customer_id").references("crm.customers", "id"));
            op.addForeignKey("customers", foreignKey("customers_fkey", "crm_id").references("crm.customers", "id"));
        });
    }

    private static void found(Database database, Consumer<Operations> revision) throws SQLException {
        try (LiveSchema live = LiveSchema.of(database)) {
            live.apply(Operations.of(revision));
        }
    }
}
