package dev.retort.apply;

import dev.retort.revision.Stamp;
import java.util.List;
import java.util.SortedSet;

/**
 * What a stamp changed in the history.
 *
 * @param purged ids that were forgotten first, whether the class path knows them or not
 * @param current the ids the database stands at now; none at base
 */
public record Stamped(List<String> purged, Stamp stamp, SortedSet<String> current) {

    public Stamped {
        purged = List.copyOf(purged);
    }
}
