package dev.retort.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Graphs as tests write them: {@code "a -> b -> c, b -> d"}. */
final class Graphs {

    private Graphs() {}

    static RevisionGraph graph(String text) {
        return new RevisionGraph(revisions(text));
    }

    static List<IndexedRevision> revisions(String text) {
        Map<String, List<String>> parents = new TreeMap<>();
        for (String path : text.split(", *")) {
            String previous = null;
            for (String id : path.strip().split(" *-> *")) {
                List<String> of = parents.computeIfAbsent(id, it -> new ArrayList<>());
                if (previous != null) {
                    of.add(previous);
                }
                previous = id;
            }
        }
        return parents.entrySet().stream()
                .map(it ->
                        new IndexedRevision(it.getKey(), it.getValue(), "test.R_" + it.getKey(), "make " + it.getKey()))
                .toList();
    }
}
