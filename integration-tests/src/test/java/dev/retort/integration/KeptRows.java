package dev.retort.integration;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.integration.Followed.Place;
import dev.retort.operation.Database;
import dev.retort.schema.ColumnType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the rows hold in the columns that a revision keeps, and so what they must hold when it has run, and when it is taken back. */
final class KeptRows {

    private static final ColumnType BINARY = ColumnType.of(TypeName.VARBINARY, 255);

    private final Followed followed;
    private final Schema once;
    private final Schema now;
    private final TestDatabase live;
    private final Dialect dialect;
    private final Map<QualifiedName, List<Place>> columns = new LinkedHashMap<>();
    private final Map<QualifiedName, List<List<String>>> held = new LinkedHashMap<>();

    /** As they are before the revision. */
    KeptRows(Followed followed, Schema once, Schema now, TestDatabase live, Database database) {
        this.followed = followed;
        this.once = once;
        this.now = now;
        this.live = live;
        this.dialect = Dialects.of(database);
        followed.places().keySet().forEach(it -> columns.computeIfAbsent(it.table(), table -> new ArrayList<>())
                .add(it));
        columns.forEach((table, all) -> held.put(table, rows(once, all)));
    }

    /** How they are not what they must be after the upgrade. */
    List<String> lostAfter() {
        return lost(now, followed.places()::get, followed::valueAfter);
    }

    /** The same after the downgrade. */
    List<String> lostBack() {
        return lost(once, it -> it, (place, value) -> value);
    }

    private List<String> lost(Schema schema, UnaryOperator<Place> place, BiFunction<Place, String, String> value) {
        List<String> lost = new ArrayList<>();
        columns.forEach((table, all) -> {
            List<List<String>> expected = held.get(table).stream()
                    .map(row -> IntStream.range(0, all.size())
                            .mapToObj(i -> value.apply(all.get(i), row.get(i)))
                            .toList())
                    .toList();
            List<List<String>> actual = rows(schema, all.stream().map(place).toList());
            List<List<String>> others = new ArrayList<>(actual);
            boolean hasAll = expected.stream().allMatch(row -> others.stream()
                    .filter(it -> isSame(row, it, all))
                    .findFirst()
                    .map(others::remove)
                    .isPresent());
            if (!hasAll || !others.isEmpty()) {
                lost.add(all + " must hold " + expected + ", and hold " + actual);
            }
        });
        return lost;
    }

    private boolean isSame(List<String> expected, List<String> actual, List<Place> columns) {
        return IntStream.range(0, columns.size())
                .allMatch(i -> plain(expected.get(i)).equals(plain(actual.get(i)))
                        || expected.get(i).equals("null") && isFilled(columns.get(i))
                        || !isComparable(columns.get(i)));
    }

    /** Another scale has other zeros at the end, and another length other blanks. */
    private static String plain(String value) {
        return value.stripTrailing().replaceFirst("\\.0+$", "");
    }

    private boolean isFilled(Place place) {
        Place present = followed.places().get(place);
        return !now.table(present.table())
                .column(present.column())
                .orElseThrow()
                .nullable();
    }

    private List<List<String>> rows(Schema schema, List<Place> places) {
        String texts = places.stream().map(it -> text(schema, it)).collect(Collectors.joining(", "));
        return Rows.query(
                        live.dataSource(),
                        "select " + texts + " from "
                                + dialect.quoted(places.get(0).table()))
                .stream()
                .map(it -> Arrays.asList(it.split(" \\| ", -1)))
                .toList();
    }

    private String text(Schema schema, Place place) {
        ColumnType type = type(schema, place);
        String quoted = dialect.quoted(place.column());
        // On H2 a large binary is no text by itself.
        boolean isLarge = dialect.typeSql(type).equals("blob");
        return dialect.asText(isLarge ? "cast(" + quoted + " as " + dialect.typeSql(BINARY) + ")" : quoted, type);
    }

    private boolean isComparable(Place place) {
        return !followed.isConverted(place)
                && kind(type(once, place))
                        .equals(kind(type(now, followed.places().get(place))));
    }

    private static ColumnType type(Schema schema, Place place) {
        return schema.table(place.table()).column(place.column()).orElseThrow().type();
    }

    private static Object kind(ColumnType type) {
        return switch (type.name()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> "whole";
            case VARCHAR, TEXT -> "text";
            default -> type.name();
        };
    }
}
