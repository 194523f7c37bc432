package dev.retort.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The one order in which every machine applies a graph: what a revision needs comes before it. */
final class ParentsFirst {

    private final Map<String, SortedSet<String>> needs;
    private final Map<String, SortedSet<String>> neededBy;

    private ParentsFirst(Map<String, SortedSet<String>> needs, Map<String, SortedSet<String>> neededBy) {
        this.needs = needs;
        this.neededBy = neededBy;
    }

    static List<String> order(Map<String, SortedSet<String>> needs, Map<String, SortedSet<String>> neededBy) {
        return new ParentsFirst(needs, neededBy).order();
    }

    private List<String> order() {
        Map<String, Integer> waitingFor = new HashMap<>();
        // Among revisions that could come next the smallest id does.
        PriorityQueue<String> ready = new PriorityQueue<>();
        needs.forEach((id, needed) -> {
            waitingFor.put(id, needed.size());
            if (needed.isEmpty()) {
                ready.add(id);
            }
        });
        List<String> sorted = new ArrayList<>(needs.size());
        while (!ready.isEmpty()) {
            String next = ready.remove();
            sorted.add(next);
            for (String follower : neededBy.get(next)) {
                if (waitingFor.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        if (sorted.size() < needs.size()) {
            waitingFor.values().removeIf(it -> it == 0);
            throw new RevisionException.CycleDetected(circleAmong(new TreeSet<>(waitingFor.keySet())));
        }
        return sorted;
    }

    /** Each of these waits for another of these, so walking to what one waits for must come around. */
    private List<String> circleAmong(SortedSet<String> stuck) {
        List<String> walked = new ArrayList<>();
        String at = stuck.first();
        while (!walked.contains(at)) {
            walked.add(at);
            at = first(needs.get(at), stuck);
        }
        List<String> circle = new ArrayList<>(walked.subList(walked.indexOf(at), walked.size()));
        circle.add(at);
        return circle;
    }

    private static String first(SortedSet<String> candidates, Set<String> stuck) {
        return candidates.stream().filter(stuck::contains).findFirst().orElseThrow();
    }
}
