package dev.retort.integration;

import dev.retort.integration.Followed.Place;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which number each value of each row is made of: other ones in every column, so that it shows when two are exchanged, but the same ones
 * in what refers to each other. Two references to one table are to different rows of it.
 */
final class RowNumbers {

    private final Map<Place, Place> same = new HashMap<>();
    private final Map<Place, Integer> order = new HashMap<>();
    private final Map<Place, Integer> shifts = new HashMap<>();
    private final int rows;

    /** @param rows how many each table has */
    RowNumbers(Schema schema, int rows) {
        this.rows = rows;
        schema.tables().values().forEach(table -> table.columns()
                .forEach(it -> order.put(place(table, it), order.size())));
        schema.tables().values().forEach(table -> table.foreignKeys().forEach(it -> unite(table, it)));
        Set<Place> referred = schema.tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .flatMap(key -> key.referencedColumns().stream().map(it -> new Place(key.references(), it)))
                .collect(Collectors.toSet());
        schema.tables().values().forEach(table -> shift(table, referred));
    }

    private void unite(Table table, ForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            Place one = first(new Place(table.name(), key.columns().get(i)));
            Place other =
                    first(new Place(key.references(), key.referencedColumns().get(i)));
            if (!one.equals(other)) {
                same.put(one, other);
            }
        }
    }

    private Place first(Place place) {
        Place first = place;
        while (same.containsKey(first)) {
            first = same.get(first);
        }
        return first;
    }

    /** Only what nothing else hangs on may refer to another row than that of its own number. */
    private void shift(Table table, Set<Place> referred) {
        int shift = 1;
        for (ForeignKey key : table.foreignKeys()) {
            Set<Place> columns = key.columns().stream()
                    .map(it -> new Place(table.name(), it))
                    .collect(Collectors.toSet());
            boolean isFree = columns.stream().noneMatch(referred::contains)
                    && table.foreignKeys().stream()
                            .filter(it -> it != key)
                            .flatMap(it -> it.columns().stream())
                            .noneMatch(key.columns()::contains);
            if (isFree) {
                int own = shift++;
                columns.forEach(it -> shifts.put(it, own));
            }
        }
    }

    /** The row, from 1, that the value is of. */
    int row(Table table, Column column, int row) {
        return 1 + (row - 1 + shifts.getOrDefault(place(table, column), 0)) % rows;
    }

    /** From 1, of the row that {@link #row} gives back. */
    int number(Table table, Column column, int row) {
        return order.getOrDefault(first(place(table, column)), 0) * rows + row;
    }

    private static Place place(Table table, Column column) {
        return new Place(table.name(), column.name());
    }
}
