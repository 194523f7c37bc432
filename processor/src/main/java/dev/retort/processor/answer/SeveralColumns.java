package dev.retort.processor.answer;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which of several columns of one attribute became which: what each refers to tells, else its type, else that no other is left. */
final class SeveralColumns {

    /** What a column refers to. */
    record Target(QualifiedName table, Identifier column) {}

    private record Trait(Set<Target> targets, ColumnType type) {

        Set<QualifiedName> tables() {
            return targets.stream().map(Target::table).collect(Collectors.toSet());
        }
    }

    private static final List<Function<Trait, Object>> FROM_SURE_TO_LIKELY =
            List.of(Trait::targets, it -> List.of(it.tables(), it.type()), Trait::tables);

    private final Map<Identifier, Trait> was;
    private final Map<Identifier, Trait> is;

    /** @param newName of a column that may be referred to */
    SeveralColumns(Table was, Table is, UnaryOperator<Target> newName) {
        this.was = traits(was, newName);
        this.is = traits(is, UnaryOperator.identity());
    }

    private static Map<Identifier, Trait> traits(Table table, UnaryOperator<Target> newName) {
        Map<Identifier, Trait> traits = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            traits.put(column.name(), new Trait(targets(table, column.name(), newName), column.type()));
        }
        return traits;
    }

    private static Set<Target> targets(Table table, Identifier column, UnaryOperator<Target> newName) {
        Set<Target> targets = new HashSet<>();
        for (ForeignKey key : table.foreignKeys()) {
            int place = key.columns().indexOf(column);
            if (place >= 0) {
                targets.add(newName.apply(
                        new Target(key.references(), key.referencedColumns().get(place))));
            }
        }
        return targets;
    }

    /** Where one column is gone and one came, of whatever attribute, and both refer to the same: old name to new. */
    SortedMap<Identifier, Identifier> onlyReference() {
        Set<Identifier> gone = inOrder(was, was.keySet(), is);
        Set<Identifier> come = inOrder(is, is.keySet(), was);
        return gone.size() == 1 && come.size() == 1 && referToSome(gone, was) && referToSome(come, is)
                ? pairs(gone, come)
                : new TreeMap<>();
    }

    private static boolean referToSome(Set<Identifier> columns, Map<Identifier, Trait> traits) {
        return columns.stream().noneMatch(it -> traits.get(it).targets().isEmpty());
    }

    /** Old names to new, of columns that are gone and those that came. */
    SortedMap<Identifier, Identifier> pairs(Set<Identifier> then, Set<Identifier> now) {
        return pairs(then, now, (gone, come) -> false);
    }

    /**
     * The same of an attribute that has its name still: where it refers to entities of the own kind, the column of the owner stands
     * before that of the other.
     */
    SortedMap<Identifier, Identifier> pairsInOrder(Set<Identifier> then, Set<Identifier> now) {
        return pairs(
                then, now, (gone, come) -> gone.size() == come.size() && referToOne(gone, was) && referToOne(come, is));
    }

    private SortedMap<Identifier, Identifier> pairs(
            Set<Identifier> then, Set<Identifier> now, BiPredicate<List<Identifier>, List<Identifier>> areInOrder) {
        SortedMap<Identifier, Identifier> pairs = referringToTheSame(then, now);
        Set<Identifier> gone = inOrder(was, then, is);
        Set<Identifier> come = inOrder(is, now, was);
        gone.removeAll(pairs.keySet());
        come.removeAll(pairs.values());
        for (Function<Trait, Object> same : FROM_SURE_TO_LIKELY) {
            Map<Object, List<Identifier>> old = by(same, gone, was);
            Map<Object, List<Identifier>> present = by(same, come, is);
            old.forEach((trait, columns) -> {
                List<Identifier> those = present.getOrDefault(trait, List.of());
                boolean isOne = columns.size() == 1 && those.size() == 1;
                if (isOne || areInOrder.test(columns, those)) {
                    for (int i = 0; i < columns.size(); i++) {
                        pairs.put(columns.get(i), those.get(i));
                    }
                }
            });
            gone.removeAll(pairs.keySet());
            come.removeAll(pairs.values());
        }
        return pairs;
    }

    /** Of a key whose columns pass their names on, one column refers to the same as another of its name did. */
    SortedMap<Identifier, Identifier> referringToTheSame(Set<Identifier> then, Set<Identifier> now) {
        Map<Object, List<Identifier>> old = by(Trait::targets, then, was);
        Map<Object, List<Identifier>> present = by(Trait::targets, now, is);
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        old.forEach((targets, columns) -> {
            List<Identifier> those = present.getOrDefault(targets, List.of());
            if (columns.size() == 1 && those.size() == 1 && referToSome(Set.copyOf(columns), was)) {
                pairs.put(columns.get(0), those.get(0));
            }
        });
        return pairs;
    }

    /** Those of a table that the other does not have. */
    private static Set<Identifier> inOrder(
            Map<Identifier, Trait> table, Set<Identifier> columns, Map<Identifier, Trait> other) {
        Set<Identifier> inOrder = new LinkedHashSet<>(table.keySet());
        inOrder.retainAll(columns);
        inOrder.removeAll(other.keySet());
        return inOrder;
    }

    private static boolean referToOne(List<Identifier> columns, Map<Identifier, Trait> traits) {
        Set<Target> targets = traits.get(columns.get(0)).targets();
        return !targets.isEmpty()
                && columns.stream().allMatch(it -> traits.get(it).targets().equals(targets));
    }

    private static Map<Object, List<Identifier>> by(
            Function<Trait, Object> same, Set<Identifier> columns, Map<Identifier, Trait> traits) {
        return columns.stream().collect(Collectors.groupingBy(it -> same.apply(traits.get(it))));
    }
}
