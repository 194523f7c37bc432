package dev.retort.processor.answer;

import dev.retort.processor.answer.Constants.Place;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Reference;
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
                for (Reference reference : references(table)) {
                    column(reference, places.get(i))
                            .map(it -> new Place(table.name(), it))
                            .filter(this::isOld)
                            .filter(it -> !holdsConstants(it) && found.add(it))
                            .ifPresent(places::add);
                }
            }
        }
        return places.subList(1, places.size());
    }

    private List<Reference> references(Table table) {
        List<Reference> references = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            references.add(new Reference(key.columns(), key.references(), key.referencedColumns()));
        }
        Optional.ofNullable(assembly.origins().get(table.name())).ifPresent(it -> references.addAll(it.unguarded()));
        return references;
    }

    private static Optional<Identifier> column(Reference reference, Place place) {
        int index =
                reference.table().equals(place.table()) ? reference.referenced().indexOf(place.column()) : -1;
        return index < 0 ? Optional.empty() : Optional.of(reference.columns().get(index));
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
