package dev.retort.processor.snapshot;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Check;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an operation means for who declares what, as far as it can tell. */
final class Owners {

    /** What holds no positions. */
    private static final Set<TypeName> TEXTS = Set.of(TypeName.CHAR, TypeName.VARCHAR, TypeName.TEXT, TypeName.ENUM);

    private Owners() {}

    static SortedMap<QualifiedName, Declared> after(SortedMap<QualifiedName, Declared> declared, Operation operation) {
        SortedMap<QualifiedName, Declared> owners = new TreeMap<>(declared);
        if (operation instanceof RenameTable rename && owners.containsKey(rename.from())) {
            owners.put(rename.from().sibling(rename.to()), owners.remove(rename.from()));
        } else if (operation instanceof MoveTable move && owners.containsKey(move.from())) {
            owners.put(move.moved(), owners.remove(move.from()));
        } else if (operation instanceof DropTable drop) {
            owners.remove(drop.name());
        } else if (operation instanceof RenameColumn rename) {
            owners.computeIfPresent(
                    rename.table(), (table, owner) -> owner.renamed(it -> it.equals(rename.from()) ? rename.to() : it));
        } else if (operation instanceof DropColumn drop) {
            owners.computeIfPresent(drop.table(), (table, owner) -> withoutColumn(owner, drop.column()));
        } else if (operation instanceof AlterColumn change
                && TEXTS.contains(change.to().type().name())) {
            changeConstants(
                    owners, change.table(), it -> without(it, change.to().name()));
        } else if (operation instanceof RenameValues rename) {
            owners.computeIfPresent(rename.table(), (table, owner) -> renamed(owner, rename));
        } else if (operation instanceof AlterEnumType change) {
            change.columns()
                    .forEach(it -> owners.computeIfPresent(
                            it.table(), (table, owner) -> revalued(owner, it.column(), change)));
        } else if (operation instanceof AddConstraint add
                && add.constraint() instanceof Check check
                && check.condition() instanceof Condition.Between positions) {
            changeConstants(owners, add.table(), it -> limited(it, positions));
        } else if (operation instanceof AddConstraint add
                && add.constraint() instanceof Check check
                && check.condition() instanceof Condition.OneOf texts) {
            owners.computeIfPresent(
                    add.table(),
                    (table, owner) -> owner.with(
                            owner.attributes(), owner.constants(), limited(new TreeMap<>(owner.codes()), texts)));
        }
        return owners;
    }

    private static void changeConstants(
            SortedMap<QualifiedName, Declared> owners,
            QualifiedName table,
            UnaryOperator<Map<Identifier, List<String>>> change) {
        owners.computeIfPresent(
                table,
                (same, owner) ->
                        owner.with(owner.attributes(), change.apply(new TreeMap<>(owner.constants())), owner.codes()));
    }

    private static Set<Identifier> without(Set<Identifier> columns, Identifier column) {
        return columns.stream().filter(it -> !it.equals(column)).collect(Collectors.toSet());
    }

    /** Without the column that tells classes apart there is only one. */
    private static Declared withoutColumn(Declared owner, Identifier column) {
        boolean tellsClasses = owner.tellsClasses(column);
        return new Declared(
                owner.entity(),
                tellsClasses ? List.of() : owner.subclasses(),
                without(owner.attributes(), column),
                without(owner.sharing(), column),
                without(owner.constants(), column),
                without(owner.codes(), column),
                tellsClasses ? Map.of() : owner.classes(),
                without(owner.leftAlone(), column));
    }

    private static <T> Map<Identifier, T> without(Map<Identifier, T> columns, Identifier column) {
        Map<Identifier, T> rest = new TreeMap<>(columns);
        rest.remove(column);
        return rest;
    }

    private static Declared renamed(Declared owner, RenameValues rename) {
        if (!owner.tellsClasses(rename.column())) {
            return owner.codes().containsKey(rename.column()) ? recoded(owner, rename) : named(owner, rename);
        }
        Map<String, String> classes = new TreeMap<>(owner.classes());
        classes.replaceAll((name, value) -> rename.values().getOrDefault(value, value));
        return owner.withClasses(classes);
    }

    private static Declared named(Declared owner, RenameValues rename) {
        return owner.with(owner.attributes(), valued(new TreeMap<>(owner.constants()), rename), owner.codes());
    }

    /** Codes that are the names of their constants, or the positions, are no codes. */
    private static Declared recoded(Declared owner, RenameValues rename) {
        Identifier column = rename.column();
        Map<String, String> codes = new TreeMap<>(owner.codes().get(column));
        codes.replaceAll((constant, code) -> rename.values().getOrDefault(code, code));
        Map<Identifier, List<String>> constants =
                valued(new TreeMap<>(owner.constants()), new RenameValues(rename.table(), column, codes, false));
        Map<Identifier, Map<String, String>> others = without(owner.codes(), column);
        boolean areNames = codes.entrySet().stream().allMatch(it -> it.getKey().equals(it.getValue()));
        if (!areNames && !constants.containsKey(column)) {
            others.put(column, codes);
        }
        return owner.with(owner.attributes(), constants, others);
    }

    /** Where names become positions, they say what those mean. */
    private static Map<Identifier, List<String>> valued(Map<Identifier, List<String>> constants, RenameValues rename) {
        List<String> names = new ArrayList<>();
        Map<String, String> byPosition = new TreeMap<>();
        rename.values().forEach((from, to) -> byPosition.put(to, from));
        IntStream.range(0, byPosition.size())
                .mapToObj(String::valueOf)
                .map(byPosition::get)
                .forEach(names::add);
        if (names.contains(null)) {
            constants.remove(rename.column());
        } else {
            constants.put(rename.column(), names);
        }
        return constants;
    }

    /** Where fewer positions are allowed, the last ones mean nothing. */
    private static Map<Identifier, List<String>> limited(
            Map<Identifier, List<String>> constants, Condition.Between positions) {
        constants.computeIfPresent(
                positions.column(),
                (column, names) -> names.subList(0, (int) Math.min(names.size(), positions.high() + 1)));
        return constants;
    }

    private static Declared revalued(Declared owner, Identifier column, AlterEnumType change) {
        Map<Identifier, Map<String, String>> codes = new TreeMap<>(owner.codes());
        codes.computeIfPresent(column, (same, all) -> {
            Map<String, String> valued = new TreeMap<>(all);
            valued.replaceAll((constant, code) -> change.renamed().getOrDefault(code, code));
            valued.values().retainAll(change.to());
            return valued;
        });
        return owner.with(owner.attributes(), owner.constants(), codes);
    }

    private static Map<Identifier, Map<String, String>> limited(
            Map<Identifier, Map<String, String>> codes, Condition.OneOf texts) {
        codes.computeIfPresent(texts.column(), (column, all) -> {
            Map<String, String> allowed = new TreeMap<>(all);
            allowed.values().retainAll(texts.values());
            return allowed;
        });
        return codes;
    }
}
