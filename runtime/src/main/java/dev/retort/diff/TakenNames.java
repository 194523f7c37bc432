package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that something in a schema has. Tables, sequences, keys and indexes share one space of names where names are scarcest;
 * here all constraints do.
 */
final class TakenNames {

    private final Schema schema;
    /** Collected when somebody first asks, for most comparisons never do. */
    private Set<QualifiedName> names;

    TakenNames(Schema schema) {
        this.schema = schema;
    }

    boolean contains(QualifiedName name) {
        if (names == null) {
            names = new HashSet<>(schema.sequences().keySet());
            schema.tables().values().forEach(it -> of(it).forEach(names::add));
        }
        return names.contains(name);
    }

    /** A table is a type as well. */
    boolean containAnyOf(Table table) {
        return schema.enumTypes().containsKey(table.name().name()) || of(table).anyMatch(this::contains);
    }

    private static Stream<QualifiedName> of(Table table) {
        return Stream.concat(Stream.of(table.name()), table.constraints().map(it -> table.name()
                .sibling(it.name())));
    }
}
