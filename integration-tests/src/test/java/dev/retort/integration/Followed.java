package dev.retort.integration;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.Backfill;
import dev.retort.operation.Database;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where the columns of a schema are when a revision has run, and so what they must hold. */
final class Followed {

    /** A column of a table. */
    record Place(QualifiedName table, Identifier column) {
        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    private static final ColumnType BINARY = ColumnType.of(TypeName.VARBINARY, 255);

    private final Map<Place, Place> places = new LinkedHashMap<>();
    private final Set<Place> converted = new HashSet<>();
    private final Map<String, String> renamedValues = new HashMap<>();
    private final List<String> dropped = new ArrayList<>();

    static Followed through(List<Operation> operations, Schema from) {
        Followed followed = new Followed();
        from.tables().values().forEach(table -> table.columns()
                .forEach(it ->
                        followed.places.put(new Place(table.name(), it.name()), new Place(table.name(), it.name()))));
        operations.forEach(it -> followed.follow(OutsideTransaction.inner(it)));
        return followed;
    }

    private void follow(Operation operation) {
        if (operation instanceof RenameTable it) {
            move(place ->
                    place.table().equals(it.from()) ? new Place(it.from().sibling(it.to()), place.column()) : place);
        } else if (operation instanceof MoveTable it) {
            move(place -> place.table().equals(it.from()) ? new Place(it.moved(), place.column()) : place);
        } else if (operation instanceof RenameColumn it) {
            move(place -> place.equals(new Place(it.table(), it.from())) ? new Place(it.table(), it.to()) : place);
        } else if (operation instanceof DropColumn it) {
            dropped.add(it.column().toString());
            places.values().remove(new Place(it.table(), it.column()));
        } else if (operation instanceof DropTable it) {
            dropped.add(it.name().toString());
            places.values().removeIf(place -> place.table().equals(it.name()));
        } else if (operation instanceof AlterColumn it && it.conversion().isPresent()) {
            convert(new Place(it.table(), it.from().name())::equals);
        } else if (operation instanceof Backfill it) {
            convert(place -> place.table().equals(it.table())
                    && it.set().contains(place.column().text()));
        } else if (operation instanceof RenameValues it) {
            renamedValues.putAll(it.values());
        } else if (operation instanceof AlterEnumType it) {
            renamedValues.putAll(it.renamed());
        }
    }

    private void convert(Predicate<Place> isConverted) {
        places.forEach((once, now) -> {
            if (isConverted.test(now)) {
                converted.add(once);
            }
        });
    }

    private void move(Function<Place, Place> move) {
        places.replaceAll((once, now) -> move.apply(now));
    }

    /** The columns and tables that the revision drops. */
    List<String> dropped() {
        return dropped;
    }

    /** What the columns hold that the revision keeps, by what they are called before. */
    Map<Place, List<String>> heldBefore(TestDatabase live, Database database, Schema once) {
        Map<Place, List<String>> held = new LinkedHashMap<>();
        places.forEach((before, after) -> held.put(before, values(live, Dialects.of(database), once, before)));
        return held;
    }

    /** How the rows are not what they must be after the upgrade. */
    List<String> lostAfter(
            Map<Place, List<String>> held, TestDatabase live, Database database, Schema once, Schema now) {
        List<String> lost = new ArrayList<>();
        held.forEach((before, values) -> {
            List<String> expected = values.stream()
                    .map(it -> renamedValues.getOrDefault(it, it))
                    .toList();
            Place place = places.get(before);
            addLost(
                    expected,
                    values(live, Dialects.of(database), now, place),
                    before,
                    isComparable(before, once, now),
                    lost);
        });
        return lost;
    }

    /** The same after the downgrade. */
    List<String> lostBack(
            Map<Place, List<String>> held, TestDatabase live, Database database, Schema once, Schema now) {
        List<String> lost = new ArrayList<>();
        held.forEach((before, values) -> addLost(
                values,
                values(live, Dialects.of(database), once, before),
                before,
                isComparable(before, once, now),
                lost));
        return lost;
    }

    private static List<String> values(TestDatabase live, Dialect dialect, Schema schema, Place place) {
        Column column = schema.table(place.table()).column(place.column()).orElseThrow();
        String quoted = dialect.quoted(column.name());
        // On H2 a large binary is no text by itself.
        boolean isLarge = dialect.typeSql(column.type()).equals("blob");
        String text = dialect.asText(
                isLarge ? "cast(" + quoted + " as " + dialect.typeSql(BINARY) + ")" : quoted, column.type());
        return Rows.query(live.dataSource(), "select " + text + " from " + dialect.quoted(place.table()));
    }

    /** A row without a value may have got one. */
    private static void addLost(
            List<String> expected, List<String> actual, Place place, boolean isComparable, List<String> lost) {
        List<String> others = new ArrayList<>(actual);
        boolean hasAll = expected.stream().filter(it -> !it.equals("null")).allMatch(others::remove);
        if (actual.size() != expected.size() || isComparable && !hasAll) {
            lost.add(place + " must hold " + expected + ", and holds " + actual);
        }
    }

    private boolean isComparable(Place place, Schema once, Schema now) {
        return !converted.contains(place) && type(once, place).equals(type(now, places.get(place)));
    }

    private static Object type(Schema schema, Place place) {
        Column column = schema.table(place.table()).column(place.column()).orElseThrow();
        return switch (column.type().name()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> "whole";
            case VARCHAR, TEXT -> "text";
            default -> column.type().name();
        };
    }
}
