package dev.retort.inspect;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void everyDifferenceIsASentence() {
        Schema expected = schema(op -> {
            op.createSchema("crm");
            op.createSequence("ids", 1, 50);
            op.createTable("orders", column("id", bigint()));
            op.createTable(
                    "customers",
                    column("id", bigint().notNull()),
                    column("name", varchar(150).notNull().defaultTo("'x'")),
                    column("phone", varchar(20)),
                    primaryKey("customers_pkey", "id"),
                    check("customers_name_check", oneOf("name", "a", "b")),
                    comment("people"));
        });
        Schema actual = schema(op -> {
            op.createSequence("ids", 1, 1);
            op.createTable("foo", column("id", bigint()));
            op.createTable(
                    "customers",
                    column("name", varchar(100)),
                    column("id", bigint().notNull().identity()),
                    column("fax", varchar(20)),
                    primaryKey("customers_pkey", "id", "name"),
                    check("customers_name_check", oneOf("name", "a")),
                    index("customers_name_idx", "name desc"));
        });
        assertEquals(
                List.of(
                        "check customers_name_check on customers is (name = 'a'), expected (name in ('a', 'b'))",
                        "column customers.fax is not in any revision",
                        "column customers.id is an identity, expected no identity",
                        "column customers.name has no default, expected the default 'x'",
                        "column customers.name is varchar(100), expected varchar(150)",
                        "column customers.phone is missing",
                        "index customers_name_idx on customers is not in any revision: (name desc)",
                        "primary key customers_pkey on customers is (id, name), expected (id)",
                        "schema crm is missing",
                        "sequence ids increments by 1, expected 50",
                        "table foo is not in any revision",
                        "table orders is missing",
                        "the comment of table customers is missing, expected \"people\""),
                Differences.between(expected, actual));
    }

    @Test
    void nullabilityIsSaidInWords() {
        assertEquals(
                List.of("column t.c is nullable, expected not null"),
                Differences.between(
                        schema(op -> op.createTable("t", column("c", text().notNull()))),
                        schema(op -> op.createTable("t", column("c", text())))));
    }

    @Test
    void theOrderOfColumnsIsNoDifference() {
        assertEquals(
                List.of(),
                Differences.between(
                        schema(op -> op.createTable("t", column("a", text()), column("b", date()))),
                        schema(op -> op.createTable("t", column("b", date()), column("a", text())))));
    }

    /** As in a database that Hibernate made: else nobody could tell which of ten keys is which. */
    @Test
    void whatOnlyHasAnotherNameIsOneDifference() {
        assertEquals(
                List.of(
                        "foreign key t_a_fkey on t is called fk2, with all else the same",
                        "foreign key t_c_fkey on t is called fk1, with all else the same",
                        "index fk3 on t is not in any revision: (c)",
                        "unique constraint t_c_key on t is missing: (c)"),
                Differences.between(
                        schema(op -> {
                            op.createTable("t", column("a", bigint()), column("c", bigint()), unique("t_c_key", "c"));
                            op.addForeignKey("t", foreignKey("t_a_fkey", "a").references("t", "c"));
                            op.addForeignKey("t", foreignKey("t_c_fkey", "c").references("t", "c"));
                        }),
                        schema(op -> {
                            op.createTable("t", column("a", bigint()), column("c", bigint()), index("fk3", "c"));
                            op.addForeignKey("t", foreignKey("fk1", "c").references("t", "c"));
                            op.addForeignKey("t", foreignKey("fk2", "a").references("t", "c"));
                        })));
    }

    /** As in a database that Flyway made: a constraint makes an index of it (using index), and takes its name. */
    @Test
    void aUniqueIndexInPlaceOfAConstraintIsOneDifference() {
        assertEquals(
                List.of(
                        "index ux_c on t is not in any revision: unique (c desc)",
                        "unique constraint t_a_key on t is no constraint, but the unique index ux_a, with all else the same",
                        "unique constraint t_c_key on t is missing: (c)"),
                Differences.between(
                        schema(op -> op.createTable(
                                "t",
                                column("a", bigint()),
                                column("c", bigint()),
                                unique("t_a_key", "a"),
                                unique("t_c_key", "c"))),
                        schema(op -> op.createTable(
                                "t",
                                column("a", bigint()),
                                column("c", bigint()),
                                uniqueIndex("ux_a", "a"),
                                uniqueIndex("ux_c", "c desc")))));
    }

    @Test
    void aForeignKeySaysOnlyWhatItDoes() {
        assertEquals(
                List.of("foreign key t_fkey on t is (a) to t(c) on delete cascade, expected (a) to t(c)"),
                Differences.between(
                        schema(op -> {
                            op.createTable("t", column("a", bigint()), column("c", bigint()), unique("t_c_key", "c"));
                            op.addForeignKey("t", foreignKey("t_fkey", "a").references("t", "c"));
                        }),
                        schema(op -> {
                            op.createTable("t", column("a", bigint()), column("c", bigint()), unique("t_c_key", "c"));
                            op.addForeignKey(
                                    "t",
                                    foreignKey("t_fkey", "a")
                                            .references("t", "c")
                                            .onDelete(ForeignKey.Action.CASCADE));
                        })));
    }

    /** Who reads them has to say them in a columnDefinition, or to the database. */
    @Test
    void typesAreSaidAsTheDatabaseCallsThem() {
        assertEquals(
                List.of(
                        "column t.a is json, expected jsonb",
                        "column t.b is serial, expected bigint",
                        "column t.c is timestamp(6), expected timestamp(6) with time zone"),
                Differences.between(
                        schema(op -> op.createTable(
                                "t",
                                column("a", json()),
                                column("b", bigint().notNull()),
                                column("c", timestampWithTimeZone(6)))),
                        schema(op -> op.createTable(
                                "t",
                                column("a", sqlType("json")),
                                column("b", sqlType("serial")),
                                column("c", timestamp(6)))),
                        Dialects.of(Database.POSTGRESQL),
                        (table, part) -> false));
    }

    private static Schema schema(Consumer<Operations> revision) {
        Schema schema = Schema.EMPTY;
        for (Operation operation : Operations.of(revision)) {
            schema = operation.applyTo(schema);
        }
        return Dialects.of(Database.POSTGRESQL).stored(schema, "public");
    }
}
