package dev.retort.processor.assembly;

import dev.retort.operation.KeyColumn;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the declarations mean.
 *
 * @param ofOthers tables that ours refer to and that entities declare which are not in this line of revisions, with their names
 * @param leftAlone sequences that entities use which are not Retort's to manage
 * @param origins for each table, and each of its columns, the declaration to point at
 * @param sequences for each sequence the same
 * @param numbered for each sequence the keys that it numbers
 * @param classes what was read
 */
public record Assembly(
        Schema schema,
        Map<QualifiedName, String> ofOthers,
        Set<QualifiedName> leftAlone,
        Map<QualifiedName, TableOrigin> origins,
        Map<QualifiedName, Location> sequences,
        Map<QualifiedName, SortedSet<KeyColumn>> numbered,
        PersistentClasses classes,
        List<Report> reports) {

    /**
     * Who declares a table.
     *
     * @param entity the entity that owns the table; of a join table, the owning side
     * @param subclasses the entities below it that have their rows in the table too
     * @param sharing for each column that several attributes have, the paths of those that it does not point at
     * @param enumerations for each column that holds constants, of which enum
     * @param known SQL for what rows that are there can only have in a column that is new
     * @param hierarchy the classes that a text in one of the columns tells apart
     * @param unguarded what its rows refer to without a foreign key
     * @param nullUnfit where the attribute has no null, whatever the column allows
     */
    public record TableOrigin(
            Origin entity,
            List<Origin> subclasses,
            Map<Identifier, Origin> columns,
            Map<Identifier, List<String>> sharing,
            Map<Identifier, Enumeration> enumerations,
            Map<Identifier, String> known,
            Optional<Hierarchy> hierarchy,
            List<Reference> unguarded,
            Map<Identifier, NullUnfit> nullUnfit) {

        /** All that declare something of the table. */
        public Stream<Origin> entities() {
            return Stream.concat(Stream.of(entity), subclasses.stream());
        }

        /** Of all attributes that have the column. */
        public Stream<String> pathsOf(Identifier column) {
            return Stream.concat(
                    Optional.ofNullable(columns.get(column)).map(Origin::name).stream(),
                    sharing.getOrDefault(column, List.of()).stream());
        }

        /** For each column the way to its attribute, as a snapshot has it. */
        public SortedMap<Identifier, String> paths() {
            SortedMap<Identifier, String> paths = new TreeMap<>();
            columns.forEach((column, attribute) -> paths.put(column, attribute.name()));
            return paths;
        }
    }
}
