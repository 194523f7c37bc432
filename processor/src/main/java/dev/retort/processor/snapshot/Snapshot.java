package dev.retort.processor.snapshot;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The schema as of a revision, and who declared it.
 *
 * @param head the revision that led here; none before the first
 */
public record Snapshot(Optional<String> head, Schema schema, SortedMap<QualifiedName, Declared> declared) {

    /** What a project has before its first revision. */
    public static final Snapshot NONE = new Snapshot(Optional.empty(), Schema.EMPTY, new TreeMap<>());

    /**
     * Who declares a table.
     *
     * @param entity the qualified name of the class
     * @param subclasses those of the classes below it that have their rows in the table too
     * @param attributes for each column, the path of the attribute behind it
     * @param constants for each column that holds positions in an enum, what they mean
     */
    public record Declared(
            String entity,
            List<String> subclasses,
            Map<Identifier, String> attributes,
            Map<Identifier, List<String>> constants) {

        public Stream<String> entities() {
            return Stream.concat(Stream.of(entity), subclasses.stream());
        }
    }
}
