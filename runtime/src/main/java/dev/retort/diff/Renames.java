package dev.retort.diff;

import dev.retort.operation.DropColumn;
import dev.retort.operation.MoveTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What has another name now and is the same thing still. Everything that goes by an old name is there before. What is there by a
 * new one and does not give it up is dropped for it.
 *
 * @param tables old name to new
 * @param columns by the old name of their table, old name to new
 * @param sequences old name to new, in the same schema
 * @param enumTypes old name to new; no type has the new one yet
 */
public record Renames(
        SortedMap<QualifiedName, QualifiedName> tables,
        SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns,
        SortedMap<QualifiedName, QualifiedName> sequences,
        SortedMap<Identifier, Identifier> enumTypes) {

    public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>());

    public Renames(
            SortedMap<QualifiedName, QualifiedName> tables,
            SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns) {
        this(tables, columns, new TreeMap<>(), new TreeMap<>());
    }

    /** A type goes last of all, when a table may have its name already. */
    Renames withEnumTypesOutOfTheWay(Schema before, Schema after) {
        SortedMap<Identifier, Identifier> all = new TreeMap<>(enumTypes);
        before.enumTypes().keySet().stream()
                .filter(it -> !enumTypes.containsKey(it) && !after.enumTypes().containsKey(it))
                .filter(it -> after.tables().containsKey(QualifiedName.of(it)))
                .forEach(it -> all.put(it, new Identifier(it.text() + "_replaced", it.exact())));
        return new Renames(tables, columns, sequences, all);
    }

    public boolean areNone() {
        return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty() && enumTypes.isEmpty();
    }

    public QualifiedName newNameOf(QualifiedName table) {
        return tables.getOrDefault(table, table);
    }

    QualifiedName oldNameOf(QualifiedName table) {
        return tables.entrySet().stream()
                .filter(it -> it.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }

    /** By the present name of the table. */
    SortedMap<Identifier, Identifier> columnsOf(QualifiedName table) {
        return columns.getOrDefault(oldNameOf(table), Collections.emptySortedMap());
    }

    Identifier oldNameOf(QualifiedName table, Identifier column) {
        return columnsOf(table).entrySet().stream()
                .filter(it -> it.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(column);
    }

    /** The schema with the old things under their new names. */
    public Schema applyTo(Schema before) {
        Schema renamed = before;
        for (SchemaOperation operation : operations(before)) {
            renamed = operation.applyTo(renamed);
        }
        return renamed;
    }

    /** In an order in which every name is free when it is taken. */
    List<SchemaOperation> operations(Schema before) {
        if (areNone()) {
            return List.of();
        }
        List<SchemaOperation> operations = new ArrayList<>(new Replaced(this, before).goBeforeTablesAreRenamed());
        Set<QualifiedName> replacedTables = replaced(tables, before.tables().keySet());
        SortedSet<QualifiedName> staying = new TreeSet<>(before.tables().keySet());
        staying.removeAll(replacedTables);
        for (Step<QualifiedName> step : steps(staying, tables, Renames::temporaryName)) {
            operations.addAll(operations(step, staying));
        }
        for (Step<QualifiedName> step : steps(before.sequences().keySet(), sequences, Renames::temporaryName)) {
            operations.add(new RenameSequence(step.from, step.to.name()));
        }
        enumTypes.forEach((from, to) -> operations.add(new RenameEnumType(from, to)));
        columns.forEach((table, names) -> {
            SortedSet<Identifier> present = before.table(table).columns().stream()
                    .map(it -> it.name())
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Identifier replaced : replaced(names, Set.copyOf(present))) {
                operations.add(new DropColumn(newNameOf(table), replaced));
                present.remove(replaced);
            }
            for (Step<Identifier> step : steps(present, names, (name, number) -> temporary(number))) {
                operations.add(new RenameColumn(newNameOf(table), step.from, step.to));
            }
        });
        return operations;
    }

    /** A table that gets another schema and another name has the name first, unless it is taken there. */
    private static List<SchemaOperation> operations(Step<QualifiedName> step, Set<QualifiedName> present) {
        QualifiedName renamed = step.from.sibling(step.to.name());
        MoveTable move = new MoveTable(step.from, step.to.schema());
        if (step.from.schema().equals(step.to.schema())) {
            return List.of(new RenameTable(step.from, step.to.name()));
        }
        if (step.from.equals(renamed)) {
            return List.of(move);
        }
        return present.contains(renamed)
                ? List.of(move, new RenameTable(move.moved(), step.to.name()))
                : List.of(new RenameTable(step.from, step.to.name()), new MoveTable(renamed, step.to.schema()));
    }

    /** Whether what had this name, if anything had, goes because something else takes it. */
    public boolean replaces(QualifiedName table) {
        return tables.containsValue(table) && !tables.containsKey(table);
    }

    /** The same of a column, by the present name of its table. */
    public boolean replaces(QualifiedName table, Identifier column) {
        SortedMap<Identifier, Identifier> names = columnsOf(table);
        return names.containsValue(column) && !names.containsKey(column);
    }

    /** Names that are taken and that nothing gives up. */
    static <N extends Comparable<N>> SortedSet<N> replaced(SortedMap<N, N> names, Set<N> before) {
        SortedSet<N> replaced = new TreeSet<>(names.values());
        replaced.retainAll(before);
        replaced.removeAll(names.keySet());
        return replaced;
    }

    private record Step<N>(N from, N to) {}

    private interface Temporary<N> {
        N instead(N name, int number);
    }

    private static QualifiedName temporaryName(QualifiedName name, int number) {
        return name.sibling(temporary(number));
    }

    private static Identifier temporary(int number) {
        return Identifier.of("renamed_" + number);
    }

    /** Names that change places go by way of a temporary one. */
    private static <N extends Comparable<N>> List<Step<N>> steps(
            Iterable<N> present, SortedMap<N, N> names, Temporary<N> temporary) {
        if (names.isEmpty()) {
            return List.of();
        }
        SortedSet<N> taken = new TreeSet<>();
        present.forEach(taken::add);
        SortedMap<N, N> open = new TreeMap<>(names);
        List<Step<N>> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            N from = open.keySet().stream()
                    .filter(it -> !taken.contains(open.get(it)))
                    .findFirst()
                    .orElseGet(open::firstKey);
            N to = open.remove(from);
            if (taken.contains(to)) {
                N free = free(taken, number -> temporary.instead(from, number));
                open.put(free, to);
                steps.add(new Step<>(from, free));
                taken.add(free);
            } else {
                steps.add(new Step<>(from, to));
                taken.add(to);
            }
            taken.remove(from);
        }
        return steps;
    }

    private static <N> N free(SortedSet<N> taken, IntFunction<N> candidates) {
        int number = 1;
        while (taken.contains(candidates.apply(number))) {
            number++;
        }
        return candidates.apply(number);
    }
}
