package dev.retort.integration;

import dev.retort.integration.Followed.Place;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What each column of a model holds, in words: the class, the path of the attribute, and where an attribute has several columns, what each
 * refers to, the owner's before the other's. No name of a column or table is in it.
 */
final class Meanings {

    private static final int DEEPEST = 8;

    private final Schema schema;
    private final Map<QualifiedName, Map<Identifier, String>> paths = new HashMap<>();

    private Meanings(Snapshot snapshot) {
        schema = snapshot.schema();
        snapshot.declared().forEach((table, it) -> paths.put(table, withClass(it)));
    }

    /** Without the columns whose meaning is that of another one, too. */
    static Map<Place, String> in(Snapshot snapshot) {
        Meanings meanings = new Meanings(snapshot);
        Map<String, List<Place>> byMeaning = new LinkedHashMap<>();
        meanings.schema.tables().values().forEach(table -> table.columns().forEach(it -> {
            Place place = new Place(table.name(), it.name());
            meanings.of(place, 0).ifPresent(meaning -> byMeaning
                    .computeIfAbsent(meaning, same -> new ArrayList<>())
                    .add(place));
        }));
        Map<Place, String> one = new LinkedHashMap<>();
        byMeaning.forEach((meaning, places) -> {
            if (places.size() == 1) {
                one.put(places.get(0), meaning);
            } else if (meaning.contains("->") && areOfOneTable(places)) {
                places.forEach(it -> one.put(it, meaning + " #" + places.indexOf(it)));
            }
        });
        return one;
    }

    /** Whether other columns are of the same field, too, wherever it is embedded. */
    static boolean hasSeveralOfField(Snapshot snapshot, String column) {
        List<String> fields = new ArrayList<>();
        List<String> own = new ArrayList<>();
        snapshot.declared().forEach((table, it) -> it.attributes().forEach((name, path) -> {
            String field = path.replaceFirst("^.*\\.", "");
            fields.add(field);
            if ((table + "." + name).equals(column)) {
                own.add(field);
            }
        }));
        return own.stream().anyMatch(it -> Collections.frequency(fields, it) > 1);
    }

    private static boolean areOfOneTable(List<Place> places) {
        return places.stream().map(Place::table).distinct().count() == 1;
    }

    /** The class stands before the path, so that it need not be in it. */
    private static Map<Identifier, String> withClass(Snapshot.Declared declared) {
        String name = declared.entity().substring(declared.entity().lastIndexOf('.') + 1) + ".";
        Map<Identifier, String> paths = new HashMap<>(declared.attributes());
        paths.replaceAll((column, path) -> name + (path.startsWith(name) ? path.substring(name.length()) : path));
        return paths;
    }

    /** The class and the attribute alone. */
    static String path(String meaning) {
        return meaning.replaceFirst(" ->.*", "");
    }

    /** The path that is above those of all columns of a table, if there is one. */
    static Optional<String> shared(Map<Place, String> meanings, String table) {
        return meanings.entrySet().stream()
                .filter(it -> it.getKey().table().toString().equals(table))
                .map(it -> path(it.getValue()))
                .reduce(Meanings::shared)
                .filter(it -> !it.isEmpty());
    }

    private static String shared(String one, String other) {
        String shared = one;
        while (!isWithin(shared, other)) {
            shared = shared.contains(".") ? shared.substring(0, shared.lastIndexOf('.')) : "";
        }
        return shared;
    }

    /** Whether the meaning is that path, or a part of it. */
    static boolean isWithin(String path, String meaning) {
        return path.isEmpty()
                || meaning.equals(path)
                || meaning.startsWith(path + ".")
                || meaning.startsWith(path + " ");
    }

    private Optional<String> of(Place place, int depth) {
        Map<Identifier, String> ofTable = paths.getOrDefault(place.table(), Map.of());
        String path = ofTable.get(place.column());
        if (path == null || depth > DEEPEST) {
            return Optional.empty();
        }
        boolean isOnly = ofTable.values().stream().filter(path::equals).count() == 1;
        SortedSet<String> targets = isOnly ? new TreeSet<>() : targets(place, depth);
        return Optional.of(targets.isEmpty() ? path : path + " -> " + targets);
    }

    private SortedSet<String> targets(Place place, int depth) {
        return schema.table(place.table()).foreignKeys().stream()
                .flatMap(it -> referred(it, place.column()).stream())
                .flatMap(it -> of(it, depth + 1).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Place> referred(ForeignKey key, Identifier column) {
        int part = key.columns().indexOf(column);
        return part < 0
                ? Optional.empty()
                : Optional.of(
                        new Place(key.references(), key.referencedColumns().get(part)));
    }
}
