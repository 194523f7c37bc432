package dev.retort.safety;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Schema schema(Consumer<Operations> revision) {
        Schema schema = Schema.EMPTY;
        for (Operation operation : Operations.of(revision)) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    private static List<Object> subjects(Schema before, Consumer<Operations> revision) {
        List<SchemaOperation> operations = Operations.of(revision).stream()
                .map(SchemaOperation.class::cast)
                .toList();
        return Findings.in(before, operations, false).stream()
                .map(it -> it.details().get(0))
                .toList();
    }

    @Test
    void eachTableKeepsAccountOfItsOwnColumns() {
        Schema before = schema(op -> {
            op.createTable("orders", column("sent", bigint()));
            op.createTable("parcels", column("state", bigint()), column("weight", bigint()));
        });
        assertEquals(List.of("column orders.sent", "column parcels.state"), subjects(before, op -> {
            op.renameColumn("orders", "sent", "state");
            op.renameColumn("parcels", "state", "phase");
        }));
        assertEquals(
                List.of("column parcels.weight", "column parcels.state"),
                subjects(before, op -> {
                    op.renameColumn("parcels", "state", "renamed_1");
                    op.renameColumn("parcels", "weight", "state");
                    op.renameColumn("parcels", "renamed_1", "weight");
                }),
                "by way of a name that is nobody's");
    }
}
