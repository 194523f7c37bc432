package dev.retort.processor;

import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.Declarations;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.ByName;
import dev.retort.schema.Check;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The schema to reach: what the entities declare, and what they ask Retort to leave as it is.
 *
 * @param leftAlone sequences that are there for somebody else
 * @param leftBehind columns that refuse rows from now on, for nothing gives them a value any more
 */
record DeclaredSchema(
        Schema schema,
        SortedMap<QualifiedName, Snapshot.Declared> declared,
        Set<QualifiedName> leftAlone,
        SortedMap<QualifiedName, List<Identifier>> leftBehind,
        SqlObjects objects) {

    /**
     * @param declarations beside the same snapshot
     * @param nobodys tables that stay as they are, though no entity declares them
     * @param renamedValues for each enum type the values that have another name
     */
    static DeclaredSchema of(
            Wanted wanted,
            Declarations declarations,
            Snapshot before,
            Set<QualifiedName> nobodys,
            Map<Identifier, Map<String, String>> renamedValues) {
        Assembly assembly = wanted.assembly();
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(assembly.schema().tables());
        SortedMap<QualifiedName, Snapshot.Declared> declared = new TreeMap<>(before.declared());
        declared.keySet().retainAll(declarations.settled());
        SortedMap<QualifiedName, List<Identifier>> leftBehind = new TreeMap<>();
        assembly.origins().keySet().forEach(table -> {
            if (!declarations.areSettled(table)) {
                declared.put(table, declarations.of(table));
            }
        });
        before.schema().tables().forEach((name, was) -> {
            if (!declarations.areSettled(name)) {
                tables.computeIfPresent(name, (same, table) -> withChecksAsTheyWere(table, was));
            }
        });
        before.declared().forEach((name, was) -> {
            if (declarations.areSettled(name)) {
                return;
            }
            KeptColumns kept = KeptColumns.of(
                    before.schema().table(name),
                    was,
                    Unmanaged.of(Stream.concat(
                                    was.entities(),
                                    Stream.ofNullable(declared.get(name)).flatMap(Snapshot.Declared::entities))
                            .distinct()
                            .map(wanted.types()::find)
                            .filter(Objects::nonNull)
                            .map(assembly.classes()::of)
                            .toList()));
            if (tables.containsKey(name)) {
                KeptColumns more = kept.besides(tables.get(name));
                tables.computeIfPresent(name, (same, table) -> more.addedTo(table));
                declared.computeIfPresent(name, (same, now) -> more.addedTo(now));
                leftBehind.put(name, more.leftBehind());
            } else if (kept.areTheWholeTable()) {
                tables.put(name, before.schema().table(name));
                declared.put(name, kept.addedTo(was));
            }
        });
        Set<QualifiedName> left = new TreeSet<>(nobodys);
        left.removeAll(tables.keySet());
        left.retainAll(before.schema().tables().keySet());
        left.forEach(it -> tables.put(it, before.schema().table(it)));
        SortedMap<QualifiedName, Sequence> sequences =
                new TreeMap<>(assembly.schema().sequences());
        Set<QualifiedName> leftAlone = new TreeSet<>();
        before.schema().sequences().forEach((name, sequence) -> {
            boolean isLeftAlone =
                    assembly.leftAlone().contains(name) || before.leftAlone().contains(name);
            boolean isAdded = (isLeftAlone || !left.isEmpty()) && sequences.putIfAbsent(name, sequence) == null;
            if (isAdded && isLeftAlone) {
                leftAlone.add(name);
            }
        });
        return new DeclaredSchema(
                new Schema(
                        namespaces(assembly, before, tables, sequences),
                        ByName.copyOf(EnumTypesToReach.of(assembly, before.schema(), tables.values(), renamedValues)),
                        ByName.copyOf(sequences),
                        ByName.copyOf(tables)),
                declared,
                leftAlone,
                leftBehind,
                wanted.objects());
    }

    /** Whether a snapshot remembers the same about who declares what. */
    boolean isRememberedBy(Snapshot snapshot) {
        // Both are sorted, so there is no need to look each name up.
        return List.copyOf(declared.entrySet())
                        .equals(List.copyOf(snapshot.declared().entrySet()))
                && leftAlone.equals(snapshot.leftAlone());
    }

    /** Those declared, and those that something unmanaged still lives in. */
    private static SortedSet<Identifier> namespaces(
            Assembly assembly,
            Snapshot before,
            SortedMap<QualifiedName, Table> tables,
            SortedMap<QualifiedName, Sequence> sequences) {
        SortedSet<Identifier> namespaces = new TreeSet<>(assembly.schema().namespaces());
        if (!before.schema().namespaces().isEmpty()) {
            Stream.concat(tables.keySet().stream(), sequences.keySet().stream())
                    .flatMap(it -> it.schema().stream())
                    .filter(before.schema().namespaces()::contains)
                    .forEach(namespaces::add);
        }
        return namespaces;
    }

    /** The next snapshot. It keeps the order of columns that databases have, which no declaration can change. */
    Snapshot snapshot(String head, Snapshot before, List<SchemaOperation> operations) {
        Schema reached = before.schema();
        for (SchemaOperation operation : operations) {
            reached = operation.applyTo(reached);
        }
        return new Snapshot(Optional.of(head), reached, declared, leftAlone, objects);
    }

    /** The order of constants means nothing to a check, so that which it has stays. */
    private static Table withChecksAsTheyWere(Table table, Table before) {
        return table.withConstraints(table.constraints()
                .map(it -> it instanceof Check check
                        ? before.checks().stream()
                                .filter(was -> isSame(check, was))
                                .findFirst()
                                .<Constraint>map(was -> was)
                                .orElse(check)
                        : it)
                .toList());
    }

    private static boolean isSame(Check one, Check other) {
        return one.name().equals(other.name())
                && one.condition() instanceof Condition.OneOf now
                && other.condition() instanceof Condition.OneOf was
                && now.column().equals(was.column())
                && Set.copyOf(now.values()).equals(Set.copyOf(was.values()));
    }
}
