package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How the revisions of one line follow each other. The state of a database is the set of ids applied to it; nothing here
 * needs that set to be a chain.
 */
public final class RevisionGraph {

    private final Map<String, IndexedRevision> byId = new TreeMap<>();
    private final Map<String, SortedSet<String>> children = new HashMap<>();
    private final List<IndexedRevision> order;

    public RevisionGraph(Collection<IndexedRevision> revisions) {
        for (IndexedRevision revision : revisions) {
            IndexedRevision other = byId.put(revision.id(), revision);
            if (other != null) {
                throw new RevisionException.DuplicateRevision(other, revision);
            }
            children.put(revision.id(), new TreeSet<>());
        }
        for (IndexedRevision revision : byId.values()) {
            for (String parent : revision.parents()) {
                if (!byId.containsKey(parent)) {
                    throw new RevisionException.UnknownParent(revision, parent, byId.keySet());
                }
                children.get(parent).add(revision.id());
            }
        }
        order = parentsFirst();
    }

    private List<IndexedRevision> parentsFirst() {
        Map<String, Integer> waitingFor = new HashMap<>();
        // Among revisions that could come next the smallest id does, so that every machine applies them in one order.
        PriorityQueue<String> ready = new PriorityQueue<>();
        for (IndexedRevision revision : byId.values()) {
            int parents = Set.copyOf(revision.parents()).size();
            waitingFor.put(revision.id(), parents);
            if (parents == 0) {
                ready.add(revision.id());
            }
        }
        List<IndexedRevision> sorted = new ArrayList<>(byId.size());
        while (!ready.isEmpty()) {
            String next = ready.remove();
            sorted.add(byId.get(next));
            for (String child : children.get(next)) {
                if (waitingFor.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        if (sorted.size() < byId.size()) {
            waitingFor.values().removeIf(it -> it == 0);
            throw new RevisionException.CycleDetected(cycleAmong(new TreeMap<>(waitingFor).keySet()));
        }
        return List.copyOf(sorted);
    }

    /** Each of these waits for another of these, so walking to a parent long enough must come around. */
    private List<String> cycleAmong(Set<String> stuck) {
        List<String> walked = new ArrayList<>();
        String at = stuck.iterator().next();
        while (!walked.contains(at)) {
            walked.add(at);
            at = byId.get(at).parents().stream()
                    .filter(stuck::contains)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> circle = new ArrayList<>(walked.subList(walked.indexOf(at), walked.size()));
        circle.add(at);
        return circle;
    }

    /** Every revision, parents before children. */
    public List<IndexedRevision> order() {
        return order;
    }

    public Optional<IndexedRevision> revision(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The revisions nobody follows. */
    public SortedSet<String> heads() {
        return headsOf(byId.keySet());
    }

    /** Those of a set of revisions that no other of the set follows; ids that are not in this graph are passed over. */
    public SortedSet<String> headsOf(Set<String> revisions) {
        return headsAmong(revisions, revisions);
    }

    /** The candidates that none of the revisions follows. */
    SortedSet<String> headsAmong(Set<String> candidates, Set<String> revisions) {
        SortedSet<String> heads = new TreeSet<>();
        for (String id : candidates) {
            if (byId.containsKey(id) && children.get(id).stream().noneMatch(revisions::contains)) {
                heads.add(id);
            }
        }
        return heads;
    }

    /** These revisions and all they build on. */
    public Set<String> withAncestors(Collection<String> ids) {
        return reached(ids, it -> byId.get(it).parents());
    }

    /** This revision and all that build on it. */
    public Set<String> withDescendants(String id) {
        return reached(List.of(id), children::get);
    }

    private static Set<String> reached(Collection<String> from, Function<String, Collection<String>> next) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> toVisit = new ArrayDeque<>(from);
        while (!toVisit.isEmpty()) {
            for (String id : next.apply(toVisit.remove())) {
                if (reached.add(id)) {
                    toVisit.add(id);
                }
            }
        }
        return reached;
    }

    /** The only head. */
    public IndexedRevision head() {
        return only("head", heads());
    }

    IndexedRevision only(String what, SortedSet<String> heads) {
        if (heads.size() != 1) {
            throw new RevisionException.SeveralHeads(
                    what, heads.stream().map(byId::get).toList(), heads);
        }
        return byId.get(heads.first());
    }

    /** The revision whose id is, or alone begins with, this text. */
    public IndexedRevision find(String prefix) {
        if (byId.containsKey(prefix)) {
            return byId.get(prefix);
        }
        List<IndexedRevision> candidates =
                order.stream().filter(it -> it.id().startsWith(prefix)).toList();
        if (candidates.isEmpty()) {
            throw new RevisionException.UnknownTarget(prefix, order);
        }
        if (candidates.size() > 1) {
            throw new RevisionException.AmbiguousTarget(prefix, candidates);
        }
        return candidates.get(0);
    }
}
