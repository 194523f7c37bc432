package dev.retort.processor.answer;

import dev.retort.schema.Identifier;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which columns of a table are of which attribute. */
final class ColumnPaths {

    private ColumnPaths() {}

    static SortedSet<Identifier> withPath(String path, Map<Identifier, String> paths) {
        return paths.entrySet().stream()
                .filter(it -> it.getValue().equals(path))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The zone of a time that has a column of its own is a part of the attribute. */
    static String attribute(Identifier column, Map<Identifier, String> paths) {
        String path = paths.get(column);
        int zone = path.length() - ".zone".length();
        return path.endsWith(".zone") && paths.containsValue(path.substring(0, zone)) ? path.substring(0, zone) : path;
    }

    static SortedSet<Identifier> columnsOf(String attribute, Map<Identifier, String> paths) {
        return paths.keySet().stream()
                .filter(it -> attribute(it, paths).equals(attribute))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of attributes that had one column and have one, old names to new. */
    static SortedMap<Identifier, Identifier> ofOneColumnEach(
            Map<Identifier, String> then, Map<Identifier, String> now) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        now.forEach((column, path) -> {
            SortedSet<Identifier> gone = withPath(path, then);
            if (gone.size() == 1 && withPath(path, now).size() == 1) {
                pairs.put(gone.first(), column);
            }
        });
        return pairs;
    }

    /** The paths of the table of an attribute, which may have another name by now, without that name. */
    static Map<Identifier, String> within(Map<Identifier, String> paths) {
        int name = TablePaths.attributeOf(paths).length();
        Map<Identifier, String> within = new TreeMap<>();
        paths.forEach((column, path) -> within.put(column, path.substring(name)));
        return within;
    }
}
