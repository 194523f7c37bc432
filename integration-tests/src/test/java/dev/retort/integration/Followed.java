package dev.retort.integration;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
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

    private final Map<Place, Place> places = new LinkedHashMap<>();
    private final Set<Place> converted = new HashSet<>();
    private final Map<Place, Map<String, String>> renamedValues = new HashMap<>();
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
            rename(new Place(it.table(), it.column()), it.values());
        } else if (operation instanceof AlterEnumType it) {
            it.columns().forEach(column -> rename(new Place(column.table(), column.column()), it.renamed()));
        }
    }

    private void rename(Place present, Map<String, String> values) {
        places.forEach((once, now) -> {
            if (now.equals(present)) {
                renamedValues.computeIfAbsent(once, it -> new HashMap<>()).putAll(values);
            }
        });
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

    /** Where the columns are that the revision keeps, by where they were. */
    Map<Place, Place> places() {
        return places;
    }

    /** Whether what a column holds is given other values that nobody here knows. */
    boolean isConverted(Place once) {
        return converted.contains(once);
    }

    /** What became of a value that a column held. */
    String valueAfter(Place place, String once) {
        return renamedValues.getOrDefault(place, Map.of()).getOrDefault(once, once);
    }
}
