package dev.retort.integration;

import dev.retort.integration.Followed.Place;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whether what a revision keeps is with the same attribute as before: by what edits and answers did to attributes, and not by what the
 * revision does.
 */
final class FollowedAttributes {

    private final Map<Place, String> once;
    private final Map<Place, String> now;
    private final UnaryOperator<String> edited;
    private final Map<String, String> answers = new LinkedHashMap<>();

    /** @param edited what becomes of a meaning */
    FollowedAttributes(Snapshot once, Snapshot now, UnaryOperator<String> edited) {
        this.once = Meanings.in(once);
        this.now = Meanings.in(now);
        this.edited = edited;
    }

    /** Somebody said that a column became another one, which may be of another attribute. */
    void answered(Place from, Place to) {
        answered(
                Optional.ofNullable(once.get(from)).map(Meanings::path),
                Optional.ofNullable(now.get(to)).map(Meanings::path));
    }

    /** The same of all that two tables have. */
    void answeredOfTables(String from, String to) {
        answered(Meanings.shared(once, from), Meanings.shared(now, to));
    }

    private void answered(Optional<String> from, Optional<String> to) {
        from.ifPresent(it -> to.ifPresent(other -> answers.put(it, other)));
    }

    /** @param places where the columns went that the revision keeps */
    List<String> mistaken(Map<Place, Place> places) {
        Map<String, Place> placesNow = new HashMap<>();
        Map<String, Place> placesOnce = new HashMap<>();
        now.forEach((place, meaning) -> placesNow.put(meaning, place));
        once.forEach((place, meaning) -> placesOnce.put(followed(meaning), place));
        List<String> mistaken = new ArrayList<>();
        places.forEach((from, to) -> {
            String meaning = once.getOrDefault(from, "");
            Place right = placesNow.get(followed(meaning));
            Place own = placesOnce.get(now.get(to));
            if (right != null && !right.equals(to)) {
                mistaken.add(from + " went to " + to + ", and is of " + meaning + ", which is in " + right);
            } else if (!meaning.isEmpty() && right == null && own != null && !own.equals(from)) {
                mistaken.add(from + " went to " + to + ", which is of " + now.get(to) + ", which was in " + own);
            }
        });
        return mistaken;
    }

    /**
     * What is not kept, though its table is and has the attribute still.
     *
     * @param places where the columns went that the revision keeps
     */
    List<Place> lost(Map<Place, Place> places) {
        Map<String, Place> placesNow = new HashMap<>();
        now.forEach((place, meaning) -> placesNow.put(meaning, place));
        Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        places.forEach((from, to) -> tables.put(from.table(), to.table()));
        return once.entrySet().stream()
                .filter(it -> !places.containsKey(it.getKey()))
                .filter(it -> Optional.ofNullable(placesNow.get(followed(it.getValue())))
                        .filter(place ->
                                place.table().equals(tables.get(it.getKey().table())))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String followed(String meaning) {
        return answers.entrySet().stream()
                .filter(it -> Meanings.isWithin(it.getKey(), meaning))
                .findFirst()
                .map(it -> it.getValue()
                        + edited.apply(meaning.substring(it.getKey().length())))
                .orElseGet(() -> edited.apply(meaning));
    }
}
