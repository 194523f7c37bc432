package dev.retort.diff;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that something in a schema has. Tables, sequences, keys and indexes share one space of names where names are scarcest;
 * here all constraints do. A name in other case counts as the same, as it is one on some databases.
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
            names = new HashSet<>();
            schema.sequences().keySet().forEach(it -> names.add(folded(it)));
            schema.tables().values().forEach(it -> of(it).map(TakenNames::folded)
                    .forEach(names::add));
        }
        return names.contains(folded(name));
    }

    /** A table is a type as well. */
    boolean containAnyOf(Table table) {
        return schema.enumTypes().keySet().stream()
                        .map(TakenNames::folded)
                        .anyMatch(it -> isSame(it, table.name().name()))
                || of(table).anyMatch(this::contains);
    }

    static boolean isSame(Identifier name, Identifier other) {
        return folded(name).equals(folded(other));
    }

    private static QualifiedName folded(QualifiedName name) {
        return new QualifiedName(name.schema().map(TakenNames::folded), folded(name.name()));
    }

    private static Identifier folded(Identifier name) {
        return new Identifier(name.text().toLowerCase(Locale.ROOT), true);
    }

    private static Stream<QualifiedName> of(Table table) {
        return Stream.concat(Stream.of(table.name()), table.constraints().map(it -> table.name()
                .sibling(it.name())));
    }
}
