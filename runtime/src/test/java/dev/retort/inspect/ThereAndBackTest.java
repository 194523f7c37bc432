package dev.retort.inspect;

import static dev.retort.operation.Definitions.*;

import dev.retort.operation.ColumnDefinition;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation on a table with rows, and its inverse. */
class ThereAndBackTest {

    @ParameterizedTest
    @EnumSource
    void tables(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.createTable("tags", column("id", bigint().notNull().comment("an id")), comment("words"));
            op.changeCommentOnTable("tags", "words", "it's words");
            op.dropCommentOnTable("tags", "it's words");
            op.commentOnTable("tags", "again");
            op.renameTable("tags", "`Labels`");
            op.addColumn("`Labels`", "text", varchar(9).comment("its text"));
            op.dropTable("`Labels`");
            op.renameTable("customers", "clients");
            op.renameTable("crm.notes", "remarks");
        });
    }

    @ParameterizedTest
    @EnumSource
    void columns(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.addColumn(
                    "customers", "phone", varchar(20).notNull().defaultTo("''").comment("with +"));
            op.renameColumn("customers", "phone", "`Phone`");
            op.dropColumn("customers", "`Phone`");
            op.renameColumn("customers", "id", "number");
            op.renameColumn("customers", "name", "called");
            op.dropColumn("customers", "born");
        });
    }

    @ParameterizedTest
    @EnumSource
    void constraints(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.addUnique("customers", "customers_name_key", "name");
            op.addCheck("customers", "customers_points_check", between("points", 0, 100));
            op.addCheck("customers", "customers_name_check", sql("name <> ''"));
            op.createIndex("customers", "customers_points_idx", "points desc", "name");
            op.createUniqueIndex("customers", "customers_id_idx", "id", "name");
            op.createIndex("crm.notes", "notes_text_idx", "text");
            op.dropIndex("crm.notes", "notes_text_idx");
            op.dropUnique("customers", "customers_name_key");
            op.dropCheck("customers", "customers_points_check");
            op.dropForeignKey("crm.notes", "notes_customer_fkey");
            op.dropPrimaryKey("customers", "customers_pkey");
            op.addPrimaryKey("crm.notes", "notes_pkey", "text");
        });
    }

    /** H2 would let the foreign key use it, and then keep it. */
    @ParameterizedTest
    @EnumSource
    void anIndexOverTheColumnsOfAForeignKey(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.dropForeignKey("crm.notes", "notes_customer_fkey");
            op.createIndex("crm.notes", "notes_customer_idx", "customer_id");
            op.addForeignKey(
                    "crm.notes",
                    foreignKey("notes_customer_fkey", "customer_id").references("customers", "id"));
            op.dropIndex("crm.notes", "notes_customer_idx");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theColumnsOfAKeyStayNotNullWhenItGoes(Database database) throws SQLException {
        try (LiveSchema live = LiveSchema.of(database)) {
            live.apply(Operations.of(op -> {
                op.createTable(
                        "codes",
                        column("code", varchar(9)),
                        column("number", integer()),
                        primaryKey("codes_pkey", "code"));
                op.dropPrimaryKey("codes", "codes_pkey");
                op.alterColumn("codes", "number", from(integer()), to(integer().notNull()));
                op.alterColumn(
                        "codes",
                        "number",
                        from(integer().notNull()),
                        to(integer().identity()));
                op.alterColumn("codes", "number", from(integer().identity()), to(integer()));
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNullableColumnIsNumbered(Database database) throws SQLException {
        thereAndBack(
                database,
                op -> op.alterColumn(
                        "customers", "points", from(integer()), to(integer().identity())));
    }

    @ParameterizedTest
    @EnumSource
    void schemasAndSequences(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.createSchema("`Odd Space`");
            op.createSequence("`Odd Space`.ids", 1, 50);
            op.alterSequence("`Odd Space`.ids", 1, 50, 7, 1);
            op.alterSequence("`Odd Space`.ids", 7, 1, 0, 1);
            op.dropSequence("`Odd Space`.ids");
            op.dropSchema("`Odd Space`");
        });
    }

    @ParameterizedTest
    @EnumSource
    void enumTypes(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.createEnumType("mood", "it's good", "bad");
            op.createEnumType("`Kind`", "PERSON");
            op.addColumn("customers", "mood", enumeration("mood").notNull().defaultTo("'bad'"));
            op.addColumn("crm.notes", "kind", enumeration("`Kind`"));
            op.alterEnumType(
                    "mood",
                    from("it's good", "bad"),
                    to("best", "it's good", "so so", "bad", "worst"),
                    usedBy("customers", "mood").defaultTo("'bad'"));
            op.execute("insert into customers (id, name, points, mood) values (77, 'no', 1, 'it''s good')");
            op.alterEnumType(
                    "mood",
                    from("best", "it's good", "so so", "bad", "worst"),
                    to("worst", "so so", "bad", "it's good"),
                    renamed("it's good", "bad", "bad", "it's good"),
                    usedBy("customers", "mood").defaultTo("'bad'"));
            op.renameEnumType("mood", "`Mood`");
            op.alterColumn("crm.notes", "kind", from(enumeration("`Kind`")), to(varchar(9)));
            op.dropEnumType("`Kind`");
        });
    }

    @ParameterizedTest
    @EnumSource
    void identity(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.alterColumn(
                    "customers",
                    "id",
                    from(bigint().notNull()),
                    to(bigint().notNull().identity()));
            op.execute("insert into customers (name) values ('numbered after the last')");
            op.alterColumn(
                    "customers",
                    "id",
                    from(bigint().notNull().identity()),
                    to(integer().notNull().identity()));
            op.alterColumn(
                    "customers",
                    "id",
                    from(integer().notNull().identity()),
                    to(numeric(20, 0).notNull()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nullabilityDefaultAndComment(Database database) throws SQLException {
        thereAndBack(database, op -> {
            op.alterColumn(
                    "customers", "name", from(varchar(100)), to(varchar(100).notNull()));
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(100).notNull()),
                    to(varchar(100).defaultTo("'nobody'")));
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(100).defaultTo("'nobody'")),
                    to(varchar(100).defaultTo("'somebody'").comment("it's a name")));
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(100).defaultTo("'somebody'").comment("it's a name")),
                    to(varchar(150).notNull()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everythingOfAColumnAtOnce(Database database) throws SQLException {
        thereAndBack(
                database,
                op -> op.alterColumn(
                        "customers",
                        "digits",
                        from(varchar(10).defaultTo("'12'")),
                        to(integer().notNull().defaultTo("7").comment("a number now"))));
    }

    /** Each pair both ways, with a value that has an equal in the other type. */
    @ParameterizedTest
    @EnumSource
    void types(Database database) throws SQLException {
        for (TypeChange change : List.of(
                new TypeChange("'12'", varchar(10), integer()),
                new TypeChange("'12'", varchar(10), numeric(10, 2)),
                new TypeChange("'abc'", varchar(10), varchar(20)),
                new TypeChange("'abc'", varchar(10), text()),
                new TypeChange("'abc'", varchar(10), clob()),
                new TypeChange("'abc'", text(), clob()),
                new TypeChange("'1.5'", text(), doublePrecision()),
                new TypeChange("'true'", text(), bool()),
                new TypeChange("'2020-01-02'", text(), date()),
                new TypeChange("'true'", varchar(10), bool()),
                new TypeChange("'2020-01-02'", varchar(10), date()),
                new TypeChange("'2020-01-02 03:04:05'", varchar(30), timestamp(6)),
                new TypeChange("'2020-01-02 03:04:05+00'", varchar(40), timestampWithTimeZone(6)),
                new TypeChange("'01:02:03'", varchar(20), time(6)),
                new TypeChange("'01:02:03'", varchar(20), time(0)),
                new TypeChange("'9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'", varchar(36), uuid()),
                new TypeChange("1", smallint(), bigint()),
                new TypeChange("1", tinyint(), smallint()),
                new TypeChange("1", integer(), numeric(10, 2)),
                new TypeChange("1", integer(), doublePrecision()),
                new TypeChange("1", real(), floating(40)),
                new TypeChange("true", bool(), integer()),
                new TypeChange("true", bool(), smallint()),
                new TypeChange("true", bool(), bigint()),
                new TypeChange("date '2020-01-02'", date(), timestamp(6)),
                new TypeChange("date '2020-01-02'", date(), timestampWithTimeZone(6)),
                new TypeChange("timestamp '2020-01-02 00:00:00'", timestamp(6), timestampWithTimeZone(6)),
                new TypeChange("timestamp '2020-01-02 00:00:00'", timestamp(6), timestamp(3)),
                new TypeChange("null", varbinary(100), blob()),
                new TypeChange("null", varbinary(100), varbinary(200)),
                new TypeChange("null", arrayOf(integer()), arrayOf(bigint())))) {
            thereAndBack(database, change::make);
        }
    }

    /** @param value as SQL writes it */
    private record TypeChange(String value, ColumnDefinition before, ColumnDefinition after) {
        void make(Operations op) {
            op.createTable("changing", column("it", before));
            op.execute("insert into changing values (" + value + ")");
            op.alterColumn("changing", "it", from(before), to(after));
        }
    }

    private static void thereAndBack(Database database, Consumer<Operations> revision) throws SQLException {
        try (LiveSchema live = LiveSchema.of(database)) {
            live.apply(Operations.of(ThereAndBackTest::shop));
            live.applyAndInvert(Operations.of(revision));
        }
    }

    private static void shop(Operations op) {
        op.createSchema("crm");
        op.createTable(
                "customers",
                column("id", bigint().notNull()),
                column("name", varchar(100)),
                column("digits", varchar(10).defaultTo("'12'")),
                column("points", integer()),
                column("born", date().comment("if known")),
                primaryKey("customers_pkey", "id"));
        op.createTable(
                "crm.notes",
                column("customer_id", bigint()),
                column("text", varchar(100).notNull()));
        op.addForeignKey(
                "crm.notes", foreignKey("notes_customer_fkey", "customer_id").references("customers", "id"));
        op.insert("customers", row("id", 1L, "name", "O'Hara", "digits", "34", "points", 5, "born", null));
        op.insert("crm.notes", row("customer_id", 1L, "text", "a\\b \"c\" é"));
    }
}
