package dev.retort.processor.answer;

import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rows held of an enum until now.
 *
 * @param stored by the names of the constants
 * @param type of the column, or of the elements of its arrays
 */
record Held(Map<String, String> stored, Kind kind, ColumnType type, boolean inArray) {

    enum Kind {
        NAMES,
        POSITIONS,
        CODES
    }

    /** The types of numbers. */
    private static final List<TypeName> BY_ROOM = List.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER);

    static Optional<Held> before(Snapshot before, QualifiedName table, Identifier column) {
        return Optional.ofNullable(before.schema().tables().get(table))
                .flatMap(it -> it.column(column))
                .map(Column::type)
                .flatMap(it -> before(before, table, column, it));
    }

    private static Optional<Held> before(Snapshot before, QualifiedName table, Identifier column, ColumnType whole) {
        ColumnType type = whole.element().orElse(whole);
        boolean inArray = whole.element().isPresent();
        Optional<Declared> declared = Optional.ofNullable(before.declared().get(table));
        Optional<List<String>> remembered = declared.map(it -> it.constants().get(column));
        Optional<List<String>> names = type.enumType()
                .map(it -> before.schema().enumType(it).values())
                .or(() -> checked(before, table, column))
                .or(() -> remembered.filter(it -> !areNumbers(type)));
        return declared.map(it -> it.codes().get(column))
                .map(it -> new Held(it, Kind.CODES, type, inArray))
                .or(() -> names.map(it -> new Held(names(it), Kind.NAMES, type, inArray)))
                .or(() -> remembered.map(it -> new Held(positions(it), Kind.POSITIONS, type, inArray)));
    }

    private static Optional<List<String>> checked(Snapshot before, QualifiedName table, Identifier column) {
        return before.schema().tables().get(table).checks().stream()
                .map(Check::condition)
                .filter(it ->
                        it instanceof Condition.OneOf oneOf && oneOf.column().equals(column))
                .map(it -> ((Condition.OneOf) it).values())
                .findFirst();
    }

    private static Map<String, String> names(List<String> constants) {
        Map<String, String> stored = new LinkedHashMap<>();
        constants.forEach(it -> stored.put(it, it));
        return stored;
    }

    private static Map<String, String> positions(List<String> constants) {
        Map<String, String> stored = new LinkedHashMap<>();
        constants.forEach(it -> stored.put(it, String.valueOf(stored.size())));
        return stored;
    }

    List<String> constants() {
        return List.copyOf(stored.keySet());
    }

    boolean areNumbers() {
        return areNumbers(type);
    }

    /** Whether the column gets another type at once, which has less room or may have. */
    boolean isNarrowedTo(ColumnType now) {
        boolean isOfAKind = areNumbers() == areNumbers(now)
                && type.enumType().isEmpty()
                && now.enumType().isEmpty();
        return isOfAKind && !type.equals(now) && !hasRoomIn(now);
    }

    private boolean hasRoomIn(ColumnType now) {
        return areNumbers()
                ? BY_ROOM.indexOf(type.name()) < BY_ROOM.indexOf(now.name())
                : type.name() == now.name()
                        && !type.arguments().isEmpty()
                        && type.arguments().get(0) < now.arguments().get(0);
    }

    static boolean areNumbers(ColumnType type) {
        return BY_ROOM.contains(type.name());
    }
}
