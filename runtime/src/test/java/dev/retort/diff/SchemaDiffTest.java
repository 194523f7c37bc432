package dev.retort.diff;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.foreignKey;
import static dev.retort.operation.Definitions.integer;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.unique;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {

    private static final int PAIRS = 2_000;

    @Test
    void aSchemaDoesNotDifferFromItself() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Schema schema = new RandomSchemas(seed).next();
            assertEquals(List.of(), SchemaDiff.between(schema, schema), "seed " + seed);
        }
    }

    @Test
    void theOperationsLeadToTheOtherSchemaAndTheirInversesBack() {
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            Schema before = schemas.next();
            Schema after = schemas.next();
            List<SchemaOperation> operations = SchemaDiff.between(before, after);

            Schema reached = applied(before, operations);
            assertEquals(sorted(after), sorted(reached), "seed " + seed);
            assertEquals(List.of(), SchemaDiff.between(reached, after), "seed " + seed);

            Schema back = applied(reached, SchemaDiff.inverse(before, operations));
            assertEquals(sorted(before), sorted(back), "seed " + seed);
        }
    }

    @Test
    void theOrderOfColumnsIsNoDifference() {
        Schema one = schema(op -> op.createTable("t", column("a", integer()), column("b", integer())));
        Schema other = schema(op -> op.createTable("t", column("b", integer()), column("a", integer())));
        assertEquals(List.of(), SchemaDiff.between(one, other));
    }

    @Test
    void tablesThatReferToEachOtherAreCreatedBeforeTheirForeignKeys() {
        Schema cycle = schema(op -> {
            op.createTable("a", column("id", bigint()), primaryKey("a_pkey", "id"));
            op.createTable("b", column("id", bigint()), primaryKey("b_pkey", "id"));
            op.addForeignKey("a", foreignKey("a_id_fkey", "id").references("b", "id"));
            op.addForeignKey("b", foreignKey("b_id_fkey", "id").references("a", "id"));
        });
        assertEquals(
                List.of(
                        "create table a",
                        "create table b",
                        "add foreign key a_id_fkey to a",
                        "add foreign key b_id_fkey to b"),
                words(SchemaDiff.between(Schema.EMPTY, cycle)));
        assertEquals(
                List.of(
                        "drop foreign key a_id_fkey from a",
                        "drop foreign key b_id_fkey from b",
                        "drop table a",
                        "drop table b"),
                words(SchemaDiff.between(cycle, Schema.EMPTY)));
    }

    @Test
    void aForeignKeyStepsAsideWhileTheColumnsItConnectsChangeTheirType() {
        Schema before = schema(op -> {
            op.createTable("a", column("id", varchar(10).notNull()), primaryKey("a_pkey", "id"));
            op.createTable("b", column("a_id", varchar(10)));
            op.addForeignKey("b", foreignKey("b_a_id_fkey", "a_id").references("a", "id"));
        });
        Schema after = schema(op -> {
            op.createTable("a", column("id", bigint().notNull()), primaryKey("a_pkey", "id"));
            op.createTable("b", column("a_id", bigint()));
            op.addForeignKey("b", foreignKey("b_a_id_fkey", "a_id").references("a", "id"));
        });
        assertEquals(
                List.of(
                        "drop foreign key b_a_id_fkey from b",
                        "alter id of a",
                        "alter a_id of b",
                        "add foreign key b_a_id_fkey to b"),
                words(SchemaDiff.between(before, after)));
    }

    @Test
    void aForeignKeyStepsAsideWhileTheKeyItRefersToIsReplaced() {
        Schema before = schema(op -> {
            op.createTable("a", column("id", bigint().notNull()), primaryKey("a_pkey", "id"));
            op.createTable("b", column("a_id", bigint()));
            op.addForeignKey("b", foreignKey("b_a_id_fkey", "a_id").references("a", "id"));
        });
        Schema after = schema(op -> {
            op.createTable("a", column("id", bigint().notNull()), unique("a_key", "id"));
            op.createTable("b", column("a_id", bigint()));
            op.addForeignKey("b", foreignKey("b_a_id_fkey", "a_id").references("a", "id"));
        });
        assertEquals(
                List.of(
                        "drop foreign key b_a_id_fkey from b",
                        "drop primary key a_pkey from a",
                        "add unique constraint a_key to a",
                        "add foreign key b_a_id_fkey to b"),
                words(SchemaDiff.between(before, after)));
    }

    /** For PostgreSQL or for H2 it is the same name. */
    @Test
    void whatGoesMakesRoomForItsNameInQuotes() {
        Schema before = schema(op -> {
            op.createTable("orders", column("id", bigint()));
            op.createSequence("`NUMBERS`", 1, 1);
        });
        Schema after = schema(op -> {
            op.createTable("`orders`", column("id", bigint()));
            op.createSequence("numbers", 1, 1);
        });
        assertEquals(
                List.of(
                        "drop table orders",
                        "drop sequence `NUMBERS`",
                        "create sequence numbers",
                        "create table `orders`"),
                words(SchemaDiff.between(before, after)));
    }

    @Test
    void aConstraintGetsItsOwnNameInQuotesByARename() {
        Schema before = schema(op -> op.createTable("t", column("a", bigint()), unique("t_key", "a")));
        Schema after = schema(op -> op.createTable("t", column("a", bigint()), unique("`t_key`", "a")));
        assertEquals(
                List.of("rename unique constraint t_key of t to `t_key`"), words(SchemaDiff.between(before, after)));
    }

    @Test
    void withRenamesTheOperationsLeadToTheOtherSchemaToo() {
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            Schema before = schemas.next();
            Schema after = schemas.next();
            Renames renames = new RandomRenames(seed).between(before, after);
            List<SchemaOperation> operations = SchemaDiff.between(before, after, renames);

            Schema reached = applied(before, operations);
            assertEquals(sorted(after), sorted(reached), "seed " + seed + " " + renames);
            Schema back = applied(reached, SchemaDiff.inverse(before, operations));
            assertEquals(sorted(before), sorted(back), "seed " + seed + " " + renames);
        }
    }

    @Test
    void constraintsFollowARenamedTableByTheirNamesAndForeignKeysStay() {
        Schema before = schema(op -> {
            op.createTable("a", column("id", bigint().notNull()), primaryKey("a_pkey", "id"));
            op.createTable("b", column("a_id", bigint()));
            op.addForeignKey("b", foreignKey("b_a_id_fkey", "a_id").references("a", "id"));
        });
        Schema after = schema(op -> {
            op.createTable("c", column("id", bigint().notNull()), primaryKey("c_pkey", "id"));
            op.createTable("b", column("a_id", bigint()));
            op.addForeignKey("b", foreignKey("b_a_id_fkey", "a_id").references("c", "id"));
        });
        Renames renames =
                new Renames(new TreeMap<>(Map.of(QualifiedName.of("a"), QualifiedName.of("c"))), new TreeMap<>());
        assertEquals(
                List.of("rename table a to c", "rename primary key a_pkey of c to c_pkey"),
                words(SchemaDiff.between(before, after, renames)));
    }

    @Test
    void columnsChangePlacesByWayOfATemporaryName() {
        Schema schema = schema(op -> op.createTable("t", column("a", integer()), column("b", integer())));
        Identifier a = Identifier.of("a");
        Identifier b = Identifier.of("b");
        Renames renames = new Renames(
                new TreeMap<>(), new TreeMap<>(Map.of(QualifiedName.of("t"), new TreeMap<>(Map.of(a, b, b, a)))));
        assertEquals(
                List.of("rename a of t to renamed_1", "rename b of t to a", "rename renamed_1 of t to b"),
                words(SchemaDiff.between(schema, schema, renames)));
    }

    private static Schema schema(Consumer<Operations> script) {
        return applied(Schema.EMPTY, Operations.of(script));
    }

    private static Schema applied(Schema before, List<? extends Operation> operations) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    private static List<String> words(List<SchemaOperation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    /** With the columns by name, for their order means nothing. */
    private static Schema sorted(Schema schema) {
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
        tables.replaceAll((name, table) -> table.withColumns(table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList()));
        return schema.withTables(tables);
    }
}
