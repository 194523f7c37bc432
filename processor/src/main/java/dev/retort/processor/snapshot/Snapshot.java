package dev.retort.processor.snapshot;

import dev.retort.operation.Operation;
import dev.retort.processor.object.SqlObjects;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schema as of a revision, and who declared it.
 *
 * @param head the revision that led here; none before the first
 * @param leftAlone sequences that are somebody else's by now
 * @param objects what stands beside the tables
 * @param model the hash of declarations that make just this, and of which there is nothing to say
 */
public record Snapshot(
        Optional<String> head,
        Schema schema,
        SortedMap<QualifiedName, Declared> declared,
        Set<QualifiedName> leftAlone,
        SqlObjects objects,
        Optional<String> model) {

    /** What a project has before its first revision. */
    public static final Snapshot NONE =
            new Snapshot(Optional.empty(), Schema.EMPTY, new TreeMap<>(), Set.of(), SqlObjects.NONE);

    public Snapshot(
            Optional<String> head,
            Schema schema,
            SortedMap<QualifiedName, Declared> declared,
            Set<QualifiedName> leftAlone,
            SqlObjects objects) {
        this(head, schema, declared, leftAlone, objects, Optional.empty());
    }

    /**
     * Who declares a table.
     *
     * @param entity the qualified name of the class
     * @param subclasses those of the classes below it that have their rows in the table too
     * @param attributes for each column, the path of the attribute behind it
     * @param sharing for each column that several attributes have, the paths of the others
     * @param constants for each column that holds positions in an enum, what they mean; for one that holds names in arrays, which
     * @param codes for each column that holds neither names nor positions, what is stored of each constant
     * @param classes by its qualified name, what rows of each class hold in the column that tells classes apart
     * @param leftAlone columns that are somebody else's by now, whatever becomes of the class
     */
    public record Declared(
            String entity,
            List<String> subclasses,
            Map<Identifier, String> attributes,
            Map<Identifier, List<String>> sharing,
            Map<Identifier, List<String>> constants,
            Map<Identifier, Map<String, String>> codes,
            Map<String, String> classes,
            Set<Identifier> leftAlone) {

        /** Stands for the attribute of the column that tells classes apart; no attribute can be called so. */
        public static final String DISCRIMINATOR = "@DiscriminatorColumn";

        // By hand, as the names of the schema.
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Declared same
                            && entity.equals(same.entity)
                            && subclasses.equals(same.subclasses)
                            && attributes.equals(same.attributes)
                            && sharing.equals(same.sharing)
                            && constants.equals(same.constants)
                            && codes.equals(same.codes)
                            && classes.equals(same.classes)
                            && leftAlone.equals(same.leftAlone);
        }

        @Override
        public int hashCode() {
            return Objects.hash(entity, subclasses, attributes, sharing, constants, codes, classes, leftAlone);
        }

        public Stream<String> entities() {
            return Stream.concat(Stream.of(entity), subclasses.stream());
        }

        /** Of all attributes that have the column. */
        public Stream<String> pathsOf(Identifier column) {
            return Stream.concat(
                    Optional.ofNullable(attributes.get(column)).stream(),
                    sharing.getOrDefault(column, List.of()).stream());
        }

        public Declared with(
                Map<Identifier, String> otherAttributes,
                Map<Identifier, List<String>> otherConstants,
                Map<Identifier, Map<String, String>> otherCodes) {
            return new Declared(
                    entity, subclasses, otherAttributes, sharing, otherConstants, otherCodes, classes, leftAlone);
        }

        /** The same where columns are called otherwise. */
        public Declared renamed(UnaryOperator<Identifier> names) {
            return new Declared(
                    entity,
                    subclasses,
                    renamed(attributes, names),
                    renamed(sharing, names),
                    renamed(constants, names),
                    renamed(codes, names),
                    classes,
                    leftAlone.stream().map(names).collect(Collectors.toSet()));
        }

        private static <T> Map<Identifier, T> renamed(Map<Identifier, T> columns, UnaryOperator<Identifier> names) {
            Map<Identifier, T> renamed = new TreeMap<>();
            columns.forEach((column, value) -> renamed.put(names.apply(column), value));
            return renamed;
        }

        public Declared withClasses(Map<String, String> otherClasses) {
            return new Declared(entity, subclasses, attributes, sharing, constants, codes, otherClasses, leftAlone);
        }

        /** Whether the column tells classes apart. */
        public boolean tellsClasses(Identifier column) {
            return DISCRIMINATOR.equals(attributes.get(column));
        }

        public Declared leavingAlone(Set<Identifier> columns) {
            return new Declared(entity, subclasses, attributes, sharing, constants, codes, classes, columns);
        }

        /** With what only another branch remembers of the same table: its columns, those that are left alone, its new constants. */
        Declared joinedWith(Declared other) {
            Map<Identifier, String> bothAttributes = new TreeMap<>(other.attributes);
            bothAttributes.putAll(attributes);
            Map<Identifier, List<String>> bothSharing = new TreeMap<>(other.sharing);
            bothSharing.putAll(sharing);
            Map<Identifier, List<String>> bothConstants = new TreeMap<>(constants);
            other.constants.forEach((column, names) -> bothConstants.merge(column, names, Declared::longer));
            Map<Identifier, Map<String, String>> bothCodes = new TreeMap<>(codes);
            other.codes.forEach((column, known) -> bothCodes.merge(column, known, Declared::more));
            Set<Identifier> bothLeftAlone = new HashSet<>(leftAlone);
            bothLeftAlone.addAll(other.leftAlone);
            return new Declared(
                    entity, subclasses, bothAttributes, bothSharing, bothConstants, bothCodes, classes, bothLeftAlone);
        }

        private static List<String> longer(List<String> names, List<String> others) {
            return Stream.concat(
                            names.stream(), others.stream().skip(names.size()).filter(it -> !names.contains(it)))
                    .toList();
        }

        private static Map<String, String> more(Map<String, String> codes, Map<String, String> others) {
            Map<String, String> all = new TreeMap<>(others);
            all.values().removeAll(codes.values());
            all.putAll(codes);
            return all;
        }
    }

    /** Whether there is nothing to go on from. */
    public boolean isNone() {
        return head.isEmpty() && equals(NONE);
    }

    /** The classes that declare its tables. */
    public Set<String> entities() {
        return declared.values().stream().flatMap(Declared::entities).collect(Collectors.toSet());
    }

    /** The snapshot after an operation: names that move take their owners along, and what is new is nobody's yet. */
    public Snapshot after(Operation operation) {
        return new Snapshot(head, operation.applyTo(schema), Owners.after(declared, operation), leftAlone, objects);
    }

    public Snapshot withHead(Optional<String> newHead) {
        return new Snapshot(newHead, schema, declared, leftAlone, objects);
    }

    public Snapshot withModel(Optional<String> newModel) {
        return new Snapshot(head, schema, declared, leftAlone, objects, newModel);
    }

    /** The same schema with owners for those of its tables that had one. */
    public Snapshot declaredAs(Snapshot other) {
        SortedMap<QualifiedName, Declared> present = new TreeMap<>(other.declared);
        present.keySet().retainAll(schema.tables().keySet());
        return new Snapshot(head, schema, present, other.leftAlone, objects);
    }

    public Snapshot withSchema(Schema newSchema) {
        return new Snapshot(head, newSchema, declared, leftAlone, objects);
    }

    public Snapshot withObjects(SqlObjects newObjects) {
        return new Snapshot(head, schema, declared, leftAlone, newObjects);
    }
}
