package dev.retort.processor.answer;

import dev.retort.processor.answer.Constants.Place;
import dev.retort.processor.assembly.Assembly;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that hold what another holds, for they refer to it. */
final class Referrers {

    private final Assembly assembly;
    private final Schema before;
    private final Set<Place> found = new HashSet<>();

    /** @param before under the present names */
    Referrers(Assembly assembly, Schema before) {
        this.assembly = assembly;
        this.before = before;
    }

    /** Directly or through others, each once; not those that are known to hold constants, which are looked at for themselves. */
    List<Place> of(Place place) {
        List<Place> places = new ArrayList<>(List.of(place));
        for (int i = 0; i < places.size(); i++) {
            for (Table table : assembly.schema().tables().values()) {
                for (ForeignKey key : table.foreignKeys()) {
                    column(key, places.get(i))
                            .map(it -> new Place(table.name(), it))
                            .filter(this::isOld)
                            .filter(it -> !holdsConstants(it) && found.add(it))
                            .ifPresent(places::add);
                }
            }
        }
        return places.subList(1, places.size());
    }

    private static Optional<Identifier> column(ForeignKey key, Place place) {
        int index =
                key.references().equals(place.table()) ? key.referencedColumns().indexOf(place.column()) : -1;
        return index < 0 ? Optional.empty() : Optional.of(key.columns().get(index));
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
