package dev.retort.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Graphs as tests write them: {@code "a -> b -> c, b -> d, d needs x, b is billing"}. */
final class Graphs {

    private final Map<String, List<String>> parents = new TreeMap<>();
    private final Map<String, List<String>> needed = new TreeMap<>();
    private final Map<String, List<String>> labels = new TreeMap<>();

    private Graphs() {}

    static RevisionGraph graph(String text) {
        return new RevisionGraph(revisions(text));
    }

    static List<IndexedRevision> revisions(String text) {
        Graphs graphs = new Graphs();
        for (String sentence : text.split(", *")) {
            String[] words = sentence.strip().split(" +");
            if (words.length == 3 && words[1].equals("needs")) {
                listIn(graphs.needed, words[0]).add(words[2]);
            } else if (words.length == 3 && words[1].equals("is")) {
                listIn(graphs.labels, words[0]).add(words[2]);
            } else {
                graphs.addPath(sentence);
            }
        }
        return graphs.parents.keySet().stream().map(graphs::revision).toList();
    }

    private static List<String> listIn(Map<String, List<String>> lists, String key) {
        return lists.computeIfAbsent(key, it -> new ArrayList<>());
    }

    private void addPath(String path) {
        String previous = null;
        for (String id : path.strip().split(" *-> *")) {
            List<String> of = listIn(parents, id);
            if (previous != null) {
                of.add(previous);
            }
            previous = id;
        }
    }

    private IndexedRevision revision(String id) {
        return new IndexedRevision(
                id,
                parents.get(id),
                needed.getOrDefault(id, List.of()),
                labels.getOrDefault(id, List.of()),
                "test.R_" + id,
                "make " + id);
    }
}
