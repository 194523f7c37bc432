package dev.retort.processor.answer;

import dev.retort.processor.answer.ValuesOfRows.Place;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Reference;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The columns that hold what another holds, for they refer to it. */
final class Referrers {

    private final Assembly assembly;
    private final Schema before;
    private final Map<Place, List<Place>> byReferred = new HashMap<>();

    /** @param before under the present names */
    Referrers(Assembly assembly, Schema before) {
        this.assembly = assembly;
        this.before = before;
    }

    /** All of them, directly or through others. */
    List<Place> of(Place place) {
        return of(place, it -> true);
    }

    /**
     * Not those that are known to hold constants either, which are looked at for themselves.
     *
     * @param follows what it says no to is left out, and what refers to that
     */
    List<Place> of(Place place, Predicate<Place> follows) {
        if (byReferred.isEmpty()) {
            assembly.schema().tables().values().forEach(this::addReferences);
        }
        List<Place> places = new ArrayList<>(List.of(place));
        Set<Place> found = new HashSet<>(places);
        for (int i = 0; i < places.size(); i++) {
            for (Place it : byReferred.getOrDefault(places.get(i), List.of())) {
                if (isOld(it) && !holdsConstants(it) && follows.test(it) && found.add(it)) {
                    places.add(it);
                }
            }
        }
        return places.subList(1, places.size());
    }

    private void addReferences(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            add(table, new Reference(key.columns(), key.references(), key.referencedColumns()));
        }
        Optional.ofNullable(assembly.origins().get(table.name()))
                .ifPresent(it -> it.unguarded().forEach(reference -> add(table, reference)));
    }

    private void add(Table table, Reference reference) {
        for (int i = 0; i < reference.columns().size(); i++) {
            byReferred
                    .computeIfAbsent(
                            new Place(reference.table(), reference.referenced().get(i)), it -> new ArrayList<>())
                    .add(new Place(table.name(), reference.columns().get(i)));
        }
    }

    private boolean isOld(Place place) {
        return Optional.ofNullable(before.tables().get(place.table()))
                .flatMap(it -> it.column(place.column()))
                .isPresent();
    }

    private boolean holdsConstants(Place place) {
        return Optional.ofNullable(assembly.origins().get(place.table()))
                .filter(it -> it.enumerations().containsKey(place.column()))
                .isPresent();
    }
}
