package dev.retort.diff;

import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What has another name now and is the same thing still. Everything that goes by an old name is there before, and nothing is by a
 * new one that does not give it up.
 *
 * @param tables old name to new, in the same schema
 * @param columns by the old name of their table, old name to new
 */
public record Renames(
        SortedMap<QualifiedName, QualifiedName> tables,
        SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns) {

    public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>());

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
        List<SchemaOperation> operations = new ArrayList<>();
        for (Step<QualifiedName> step : steps(before.tables().keySet(), tables, Renames::temporaryTable)) {
            operations.add(new RenameTable(step.from, step.to.name()));
        }
        columns.forEach((table, names) -> {
            SortedSet<Identifier> present = before.table(table).columns().stream()
                    .map(it -> it.name())
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Step<Identifier> step : steps(present, names, (name, number) -> temporary(number))) {
                operations.add(new RenameColumn(newNameOf(table), step.from, step.to));
            }
        });
        return operations;
    }

    private record Step<N>(N from, N to) {}

    private interface Temporary<N> {
        N instead(N name, int number);
    }

    private static QualifiedName temporaryTable(QualifiedName name, int number) {
        return name.sibling(temporary(number));
    }

    private static Identifier temporary(int number) {
        return Identifier.of("renamed_" + number);
    }

    /** Names that change places go by way of a temporary one. */
    private static <N extends Comparable<N>> List<Step<N>> steps(
            Iterable<N> present, SortedMap<N, N> names, Temporary<N> temporary) {
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
