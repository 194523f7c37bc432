package dev.retort.operation;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A revision may rename all columns of all tables, so that each of them must cost little. */
class RenameTest {

    private static final Schema BEFORE = with(Schema.EMPTY, op -> {
        op.createTable(
                "person", column("id", bigint().notNull()), column("boss", bigint()), primaryKey("person_pkey", "id"));
        op.createTable("pet", column("owner", bigint()));
        op.createTable("stone", column("pet", bigint()));
        op.addForeignKey("person", foreignKey("person_boss_fkey", "boss").references("person", "id"));
        op.addForeignKey("pet", foreignKey("pet_owner_fkey", "owner").references("person", "id"));
        op.addForeignKey("stone", foreignKey("stone_pet_fkey", "pet").references("pet", "owner"));
    });

    @Test
    void whatRefersToATableFollowsAndEverythingElseIsTheSame() {
        Schema after = with(BEFORE, op -> op.renameTable("person", "human"));

        assertEquals(List.of("human", "pet", "stone"), names(after));
        assertEquals(List.of("person_boss_fkey (boss) -> human (id)"), references(after, "human"));
        assertEquals(List.of("pet_owner_fkey (owner) -> human (id)"), references(after, "pet"));
        assertSame(table(BEFORE, "stone"), table(after, "stone"));
    }

    @Test
    void whatRefersToAColumnFollowsAndEverythingElseIsTheSame() {
        Schema after = with(BEFORE, op -> op.renameColumn("person", "id", "number"));

        assertEquals(List.of("person_boss_fkey (boss) -> person (number)"), references(after, "person"));
        assertEquals(List.of("pet_owner_fkey (owner) -> person (number)"), references(after, "pet"));
        assertSame(table(BEFORE, "stone"), table(after, "stone"));
    }

    private static Schema with(Schema before, Consumer<Operations> revision) {
        Schema schema = before;
        for (Operation operation : Operations.of(revision)) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    private static Table table(Schema schema, String name) {
        return schema.table(QualifiedName.of(name));
    }

    private static List<String> names(Schema schema) {
        return schema.tables().keySet().stream().map(QualifiedName::toString).toList();
    }

    private static List<String> references(Schema schema, String table) {
        return table(schema, table).foreignKeys().stream()
                .map(RenameTest::words)
                .toList();
    }

    private static String words(ForeignKey it) {
        return it.name() + " (" + it.columns().get(0) + ") -> " + it.references() + " ("
                + it.referencedColumns().get(0) + ")";
    }
}
