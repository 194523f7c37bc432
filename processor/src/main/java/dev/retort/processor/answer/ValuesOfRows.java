package dev.retort.processor.answer;

import dev.retort.operation.Conversion;
import dev.retort.operation.RenameValues;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Enumeration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What rows shall hold where constants are stored otherwise than before. */
public final class ValuesOfRows {

    /** A column by its present name. */
    public record Place(QualifiedName table, Identifier column) {}

    private final Assembly assembly;
    private final Schema before;
    private final Referrers referrers;
    private final Set<Place> followed = new HashSet<>();
    private final List<RenameValues> renamed = new ArrayList<>();
    private final SortedMap<Identifier, Map<String, String>> renamedValues = new TreeMap<>();
    private final Map<Place, Conversion> conversions = new LinkedHashMap<>();

    /** @param before under the present names */
    ValuesOfRows(Assembly assembly, Schema before) {
        this.assembly = assembly;
        this.before = before;
        this.referrers = new Referrers(assembly, before);
    }

    /** What the rows get, in columns by their present names. */
    public List<RenameValues> renamed() {
        return List.copyOf(renamed);
    }

    /** For each enum type by its present name, values with another. */
    public SortedMap<Identifier, Map<String, String>> renamedValues() {
        return Collections.unmodifiableSortedMap(renamedValues);
    }

    /** What makes positions of names, and values of positions. */
    public Map<Place, Conversion> conversions() {
        return Map.copyOf(conversions);
    }

    /** @param successors old names with the new ones of the same constants */
    void change(QualifiedName table, Identifier column, Held was, Enumeration now, Map<String, String> successors) {
        Map<String, String> becomes = becomes(successors, was, now);
        Map<String, String> changed = changed(was, becomes);
        // Most stay as they are, and who refers to one is sought in all tables.
        if (!changed.isEmpty() || was.areNumbers() != now.areNumbers()) {
            Place place = new Place(table, column);
            change(place, was, now, becomes, changed);
            for (Place it : referrers.of(place)) {
                if (followed.add(it)) {
                    change(it, was, now, becomes, changed);
                }
            }
        }
    }

    /** What rows hold, and shall hold something else. */
    private static Map<String, String> changed(Held was, Map<String, String> becomes) {
        Map<String, String> changed = new LinkedHashMap<>();
        if (was.kind() == Held.Kind.POSITIONS) {
            was.stored().values().stream().filter(becomes::containsKey).forEach(it -> changed.put(it, becomes.get(it)));
        }
        becomes.forEach(changed::putIfAbsent);
        changed.keySet().retainAll(Set.copyOf(was.stored().values()));
        changed.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
        return changed;
    }

    /** What rows hold, to what they shall hold; and what new constants would have been. */
    private static Map<String, String> becomes(Map<String, String> successors, Held was, Enumeration now) {
        Map<String, String> predecessors = new LinkedHashMap<>();
        successors.forEach((from, to) -> predecessors.put(to, from));
        Map<String, String> becomes = new LinkedHashMap<>();
        now.stored().forEach((constant, stored) -> Optional.ofNullable(predecessors.get(constant))
                .map(was.stored()::get)
                .or(() -> Optional.of(constant).filter(it -> was.kind() == Held.Kind.NAMES))
                .ifPresent(it -> becomes.put(it, stored)));
        return becomes;
    }

    private void change(
            Place place, Held was, Enumeration now, Map<String, String> becomes, Map<String, String> changed) {
        if (was.areNumbers() && now.isType()) {
            conversions.put(place, new Exchange(place.column(), becomes).ofNumbersToValues(now.typeName()));
        } else if (!was.areNumbers() && now.areNumbers()) {
            conversions.put(
                    place,
                    new Exchange(place.column(), becomes)
                            .ofTextsToNumbers(was.type().enumType()));
        } else if (!changed.isEmpty() && was.type().enumType().isPresent() && now.isType()) {
            renamedValues.put(was.type().enumType().get(), changed);
        } else if (!changed.isEmpty() && was.isNarrowedTo(typeNow(place))) {
            conversions.put(place, new Exchange(place.column(), changed).ofAKind(!was.areNumbers()));
        } else if (!changed.isEmpty()) {
            ValueSteps.of(changed, now.areNumbers(), isKey(place))
                    .forEach(it -> renamed.add(new RenameValues(place.table(), place.column(), it, now.areNumbers())));
        }
    }

    private boolean isKey(Place place) {
        Table table = before.table(place.table());
        return Stream.<Constraint>concat(
                        Stream.concat(table.primaryKey().stream(), table.uniques().stream()),
                        table.indexes().stream().filter(Index::unique))
                .anyMatch(it -> it.mentions(place.column()));
    }

    private ColumnType typeNow(Place place) {
        return assembly.schema()
                .table(place.table())
                .column(place.column())
                .orElseThrow()
                .type();
    }
}
