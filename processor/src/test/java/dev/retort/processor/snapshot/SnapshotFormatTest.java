package dev.retort.processor.snapshot;

import static dev.retort.operation.Definitions.between;
import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.check;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.comment;
import static dev.retort.operation.Definitions.foreignKey;
import static dev.retort.operation.Definitions.index;
import static dev.retort.operation.Definitions.numeric;
import static dev.retort.operation.Definitions.oneOf;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.smallint;
import static dev.retort.operation.Definitions.sql;
import static dev.retort.operation.Definitions.sqlType;
import static dev.retort.operation.Definitions.unique;
import static dev.retort.operation.Definitions.uniqueIndex;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.processor.object.SqlObject;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotFormatTest {

    private static final Snapshot EVERYTHING = new Snapshot(
            Optional.of("3f2a9c81b0de"),
            schema(),
            new TreeMap<>(Map.of(
                    QualifiedName.of("audit.orders"),
                    new Snapshot.Declared(
                            "com.acme.Order",
                            List.of("com.acme.BulkOrder"),
                            Map.of(
                                    Identifier.of("total"),
                                    "total",
                                    Identifier.of("state"),
                                    "state",
                                    Identifier.of("`Weird \"name\"`"),
                                    Snapshot.Declared.DISCRIMINATOR),
                            Map.of(Identifier.of("state"), List.of("BulkOrder.state", "phase")),
                            Map.of(Identifier.of("state"), List.of("NEW", "PAID", "SENT")),
                            Map.of(Identifier.of("total"), Map.of("LOW", "10", "HIGH", "30")),
                            Map.of("com.acme.Order", "Order", "com.acme.BulkOrder", "B"),
                            Set.of(Identifier.of("doc"))))),
            Set.of(QualifiedName.of("orders_seq")),
            SqlObjects.of(
                    List.of("citext"),
                    List.of(SqlObject.known("paid.sql", "create view paid as\n    select * from audit.orders"))));

    private static Schema schema() {
        Schema schema = Schema.EMPTY;
        for (Operation operation : Operations.of(op -> {
            op.createSchema("audit");
            op.createSequence("orders_seq", 1, 50);
            op.createTable(
                    "customers", column("id", bigint().notNull().identity()), primaryKey("customers_pkey", "id"));
            op.createTable(
                    "audit.orders",
                    column("id", bigint().notNull()),
                    column("`Weird \"name\"`", varchar(20).defaultTo("'x'").comment("it's <odd> & ünïcode")),
                    column("total", numeric(10, 2)),
                    column("state", smallint()),
                    column("kind", varchar(255)),
                    column("doc", sqlType("citext")),
                    column("customer_id", bigint()),
                    primaryKey("orders_pkey", "id"),
                    unique("orders_total_key", "total", "state"),
                    check("orders_state_check", between("state", 0, 2)),
                    check("orders_kind_check", oneOf("kind", "A", "B")),
                    check("orders_total_check", sql("total >= 0")),
                    index("orders_total_idx", "total desc", "(lower(kind))"),
                    uniqueIndex("orders_kind_idx", "kind"),
                    comment("what was ordered"));
            op.addForeignKey(
                    "audit.orders",
                    foreignKey("orders_customer_id_fkey", "customer_id")
                            .references("customers", "id")
                            .onDelete(ForeignKey.Action.CASCADE));
        })) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        assertEquals(EVERYTHING, SnapshotFormat.parse(SnapshotFormat.format(EVERYTHING)));
        assertEquals(Snapshot.NONE, SnapshotFormat.parse(SnapshotFormat.format(Snapshot.NONE)));
    }

    @Test
    void whatIsWrittenFitsTheJsonSchema() throws IOException {
        for (Snapshot snapshot : new Snapshot[] {EVERYTHING, Snapshot.NONE}) {
            assertEquals(Set.of(), jsonSchema().validate(SnapshotFormat.format(snapshot), InputFormat.JSON));
        }
    }

    @Test
    void theJsonSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String odd =
                SnapshotFormat.format(EVERYTHING).replace("\"unique\": true", "\"unique\": true, \"where\": \"x\"");
        assertEquals(1, jsonSchema().validate(odd, InputFormat.JSON).size());
    }

    private static JsonSchema jsonSchema() throws IOException {
        try (InputStream schema = SnapshotFormat.class.getResourceAsStream("snapshot-1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    @Test
    void theHeadStandsOnItsOwnLineSoThatTwoBranchesConflict() {
        assertTrue(SnapshotFormat.format(EVERYTHING).lines().anyMatch("  \"head\": \"3f2a9c81b0de\","::equals));
    }

    @Test
    void whiteSpaceIsFree() throws Exception {
        String reformatted = SnapshotFormat.format(EVERYTHING).replace("\n", "\r\n   ");
        assertEquals(EVERYTHING, SnapshotFormat.parse(reformatted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"format\": 1}",
                "{\"format\": \"one\"}",
                "{\"format\": 1, \"head\": null, \"checksum\": \"\", \"tables\": [{\"name\": \"t\", \"columns\": [{\"name\": \"c\", \"type\": \"nothing\", \"nullable\": true}]}]}"
            })
    void whatIsNoSnapshotIsBroken(String text) {
        assertEquals(Problem.SNAPSHOT_BROKEN, problem(text));
    }

    @Test
    void aTruncatedFileIsBroken() {
        String whole = SnapshotFormat.format(EVERYTHING);
        assertEquals(Problem.SNAPSHOT_BROKEN, problem(whole.substring(0, whole.length() / 2)));
    }

    @Test
    void aHandEditIsNoticed() {
        assertEquals(
                Problem.SNAPSHOT_EDITED,
                problem(SnapshotFormat.format(EVERYTHING).replace("varchar(20)", "varchar(30)")));
    }

    @Test
    void aNewerFormatIsNotGuessedAt() {
        assertEquals(
                Problem.SNAPSHOT_NEWER,
                problem(SnapshotFormat.format(EVERYTHING).replace("\"format\": 1", "\"format\": 2")));
    }

    @Test
    void conflictMarkersAreNamed() {
        assertEquals(
                Problem.SNAPSHOT_CONFLICT,
                problem("{\n<<<<<<< HEAD\n  \"head\": \"a\",\n=======\n  \"head\": \"b\",\n>>>>>>> branch\n}"));
    }

    private static Problem problem(String text) {
        return assertThrows(InvalidSnapshotException.class, () -> SnapshotFormat.parse(text))
                .problem();
    }
}
