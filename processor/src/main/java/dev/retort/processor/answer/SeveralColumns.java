package dev.retort.processor.answer;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Collection;
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
    private final List<Map<Identifier, Target>> keysBefore;
    private final List<Map<Identifier, Target>> keys;
    private final List<Identifier> primaryBefore;
    private final List<Identifier> primary;

    /** @param newName of a column that may be referred to */
    SeveralColumns(Table was, Table is, UnaryOperator<Target> newName) {
        this.keysBefore = keys(was, newName);
        this.keys = keys(is, UnaryOperator.identity());
        this.was = traits(was, keysBefore);
        this.is = traits(is, keys);
        this.primaryBefore = primary(was);
        this.primary = primary(is);
    }

    private static List<Identifier> primary(Table table) {
        return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }

    private static List<Map<Identifier, Target>> keys(Table table, UnaryOperator<Target> newName) {
        return table.foreignKeys().stream().map(it -> targets(it, newName)).toList();
    }

    private static Map<Identifier, Target> targets(ForeignKey key, UnaryOperator<Target> newName) {
        Map<Identifier, Target> targets = new LinkedHashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            targets.put(
                    key.columns().get(i),
                    newName.apply(
                            new Target(key.references(), key.referencedColumns().get(i))));
        }
        return targets;
    }

    private static Map<Identifier, Trait> traits(Table table, List<Map<Identifier, Target>> keys) {
        Map<Identifier, Trait> traits = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            traits.put(column.name(), new Trait(targets(column.name(), keys), column.type()));
        }
        return traits;
    }

    private static Set<Target> targets(Identifier column, List<Map<Identifier, Target>> keys) {
        Set<Target> targets = new HashSet<>();
        keys.stream().filter(it -> it.containsKey(column)).forEach(it -> targets.add(it.get(column)));
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
        return pairs(referringToTheSame(then, now), then, now, (gone, come) -> false);
    }

    /**
     * The same of an attribute that has its name still: where it refers to entities of the own kind, the column of the owner stands
     * before that of the other.
     */
    SortedMap<Identifier, Identifier> pairsInOrder(Set<Identifier> then, Set<Identifier> now) {
        SortedMap<Identifier, Identifier> known = referringToTheSame(then, now);
        known.putAll(inOrderOfKey(then, now));
        known.putAll(partsInOrder(ofTable(was, then, known.keySet()), ofTable(is, now, known.values())));
        return pairs(
                known,
                then,
                now,
                (gone, come) -> gone.size() == come.size() && referToOne(gone, was) && referToOne(come, is));
    }

    /** The parts of keys that refer to the same, though one may have a name that another had. */
    private SortedMap<Identifier, Identifier> partsInOrder(Set<Identifier> then, Set<Identifier> now) {
        Map<Object, List<Identifier>> present = by(Trait::targets, now, is);
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        by(Trait::targets, then, was).forEach((targets, columns) -> {
            List<Identifier> those = present.getOrDefault(targets, List.of());
            if (columns.size() == those.size() && columns.stream().allMatch(this::isPartOfKey)) {
                for (int i = 0; i < columns.size(); i++) {
                    pairs.put(columns.get(i), those.get(i));
                }
            }
        });
        return pairs;
    }

    /** In the key the owner stands first, even if the two have taken each other's names. */
    private SortedMap<Identifier, Identifier> inOrderOfKey(Set<Identifier> then, Set<Identifier> now) {
        Map<Object, List<Identifier>> present = by(Trait::targets, ofKey(primary, now), is);
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        by(Trait::targets, ofKey(primaryBefore, then), was).forEach((targets, columns) -> {
            List<Identifier> those = present.getOrDefault(targets, List.of());
            if (columns.size() == 2 && those.size() == 2 && referToSome(Set.copyOf(columns), was)) {
                pairs.put(columns.get(0), those.get(0));
                pairs.put(columns.get(1), those.get(1));
            }
        });
        return pairs;
    }

    private static Set<Identifier> ofKey(List<Identifier> key, Set<Identifier> columns) {
        Set<Identifier> inOrder = new LinkedHashSet<>(key);
        inOrder.retainAll(columns);
        return inOrder;
    }

    private boolean isPartOfKey(Identifier column) {
        return keysBefore.stream().anyMatch(it -> it.size() > 1 && it.containsKey(column));
    }

    private static Set<Identifier> ofTable(
            Map<Identifier, Trait> table, Set<Identifier> columns, Collection<Identifier> known) {
        Set<Identifier> inOrder = new LinkedHashSet<>(table.keySet());
        inOrder.retainAll(columns);
        inOrder.removeAll(known);
        return inOrder;
    }

    private SortedMap<Identifier, Identifier> pairs(
            SortedMap<Identifier, Identifier> known,
            Set<Identifier> then,
            Set<Identifier> now,
            BiPredicate<List<Identifier>, List<Identifier>> areInOrder) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>(known);
        // Another attribute may have the name now, or have had it.
        Set<Identifier> gone = ofTable(was, then, now);
        Set<Identifier> come = ofTable(is, now, then);
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
        SortedMap<Identifier, Identifier> pairs = withinOneKey(then, now);
        old.forEach((targets, columns) -> {
            List<Identifier> those = present.getOrDefault(targets, List.of());
            if (columns.size() == 1 && those.size() == 1 && referToSome(Set.copyOf(columns), was)) {
                pairs.put(columns.get(0), those.get(0));
            }
        });
        return pairs;
    }

    /** Where a table refers to another more than once, the columns of a key that has them still tell which is which. */
    private SortedMap<Identifier, Identifier> withinOneKey(Set<Identifier> then, Set<Identifier> now) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        for (Map<Identifier, Target> old : keysBefore) {
            keys.stream()
                    .filter(it -> it.keySet().equals(old.keySet()))
                    .filter(it -> then.containsAll(it.keySet()) && now.containsAll(it.keySet()))
                    .filter(it -> Set.copyOf(it.values()).equals(Set.copyOf(old.values())))
                    .forEach(key -> old.forEach((column, target) -> key.forEach((same, itsTarget) -> {
                        if (itsTarget.equals(target)) {
                            pairs.put(column, same);
                        }
                    })));
        }
        return pairs;
    }

    /** Those of a table that the other does not have. */
    private static Set<Identifier> inOrder(
            Map<Identifier, Trait> table, Set<Identifier> columns, Map<Identifier, Trait> other) {
        return ofTable(table, columns, other.keySet());
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
