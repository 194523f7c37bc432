package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the revisions of one line follow each other: several may begin it, branch off, be merged, and need revisions of other
 * branches. The state of a database is the set of ids applied to it; nothing here needs that set to be a chain.
 */
public final class RevisionGraph {

    private final SortedMap<String, IndexedRevision> byId = new TreeMap<>();
    private final SortedMap<String, String> byLabel = new TreeMap<>();
    private final Map<String, SortedSet<String>> children = new HashMap<>();
    /** Parents and dependencies; what is needed cannot go first, whatever the reason. */
    private final Map<String, SortedSet<String>> needs = new HashMap<>();

    private final Map<String, SortedSet<String>> neededBy = new HashMap<>();
    private final List<IndexedRevision> order;

    public RevisionGraph(Collection<IndexedRevision> revisions) {
        revisions.forEach(this::add);
        byId.values().forEach(this::addLabels);
        byId.values().forEach(this::link);
        order = ParentsFirst.order(needs, neededBy).stream().map(byId::get).toList();
    }

    private void add(IndexedRevision revision) {
        IndexedRevision other = byId.put(revision.id(), revision);
        if (other != null) {
            throw new RevisionException.DuplicateRevision(other, revision);
        }
        requireName(revision, revision.id());
        children.put(revision.id(), new TreeSet<>());
        needs.put(revision.id(), new TreeSet<>());
        neededBy.put(revision.id(), new TreeSet<>());
    }

    private void addLabels(IndexedRevision revision) {
        for (String label : new TreeSet<>(revision.labels())) {
            requireName(revision, label);
            String other = byId.containsKey(label) ? label : byLabel.put(label, revision.id());
            if (other != null) {
                throw new RevisionException.DuplicateLabel(label, revision, byId.get(other));
            }
        }
    }

    private static void requireName(IndexedRevision revision, String name) {
        if (!Target.canName(name)) {
            throw new RevisionException.MalformedName(revision, name);
        }
    }

    private void link(IndexedRevision revision) {
        for (String parent : revision.parents()) {
            if (!byId.containsKey(parent)) {
                throw new RevisionException.UnknownParent(revision, parent, byId.keySet());
            }
            children.get(parent).add(revision.id());
            link(revision, parent);
        }
        for (String dependency : revision.dependsOn()) {
            String needed = byId.containsKey(dependency) ? dependency : byLabel.get(dependency);
            if (needed == null) {
                throw new RevisionException.UnknownDependency(revision, dependency, order(byId.keySet(), dependency));
            }
            link(revision, needed);
        }
    }

    /** Those that may have been meant come first. */
    private List<String> order(Collection<String> ids, String meant) {
        return ids.stream()
                .sorted((one, other) -> Boolean.compare(other.startsWith(meant), one.startsWith(meant)))
                .toList();
    }

    private void link(IndexedRevision revision, String needed) {
        needs.get(revision.id()).add(needed);
        neededBy.get(needed).add(revision.id());
    }

    /** Every revision, what it needs before it. */
    public List<IndexedRevision> order() {
        return order;
    }

    public Optional<IndexedRevision> revision(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    IndexedRevision get(String id) {
        return byId.get(id);
    }

    /** The revisions of these ids. */
    public List<IndexedRevision> all(Collection<String> ids) {
        return ids.stream().map(byId::get).toList();
    }

    /** The revisions that follow none. */
    public SortedSet<String> bases() {
        return byId.values().stream()
                .filter(it -> it.parents().isEmpty())
                .map(IndexedRevision::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The revisions that follow this one. */
    public SortedSet<String> children(String id) {
        return children.get(id);
    }

    /** The revisions that this one follows or depends on. */
    public SortedSet<String> needs(String id) {
        return needs.get(id);
    }

    /** The revisions that follow this one or depend on it. */
    public SortedSet<String> neededBy(String id) {
        return neededBy.get(id);
    }

    /** The revisions nobody follows. */
    public SortedSet<String> heads() {
        return headsOf(byId.keySet());
    }

    /** Those of a set of revisions that no other of the set follows; ids that are not in this graph are passed over. */
    public SortedSet<String> headsOf(Set<String> revisions) {
        SortedSet<String> heads = new TreeSet<>();
        for (String id : revisions) {
            if (byId.containsKey(id) && children.get(id).stream().noneMatch(revisions::contains)) {
                heads.add(id);
            }
        }
        return heads;
    }

    /** Those of some revisions that bring all the others with them. */
    SortedSet<String> topmost(SortedSet<String> revisions) {
        Set<String> together = withAncestors(revisions);
        SortedSet<String> topmost = new TreeSet<>(revisions);
        topmost.removeIf(it -> neededBy.get(it).stream().anyMatch(together::contains));
        return topmost;
    }

    /** These revisions and all they need. */
    public Set<String> withAncestors(Collection<String> ids) {
        return reached(ids, needs::get);
    }

    /** Those that some revisions follow, however far back. */
    public Set<String> followedBy(Collection<String> ids) {
        Function<String, Collection<String>> parents = it -> byId.get(it).parents();
        return reached(ids.stream().map(parents).flatMap(Collection::stream).toList(), parents);
    }

    /** These revisions and all that need them. */
    Set<String> withDescendants(Collection<String> ids) {
        return reached(ids, neededBy::get);
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

    IndexedRevision only(String what, SortedSet<String> heads) {
        if (heads.size() != 1) {
            throw new RevisionException.SeveralHeads(what, all(heads), heads);
        }
        return byId.get(heads.first());
    }

    /** The labels, each with the id of the revision that carries it. */
    public SortedMap<String, String> labels() {
        return byLabel;
    }

    Branch whole() {
        return new Branch("", byId.keySet());
    }

    /** The branch of a label or a revision. */
    Branch branch(String name) {
        String id = find(name).id();
        Set<String> members = reached(List.of(id), it -> byId.get(it).parents());
        members.addAll(reached(List.of(id), children::get));
        return new Branch(name, members);
    }

    /** The revisions that a target names, whatever is applied; none is base. */
    public List<IndexedRevision> find(Target target) {
        return all(new Places(this, Set.of()).of(target.offline()));
    }

    /** The revision that carries this label, or whose id is, or alone begins with, this text. */
    IndexedRevision find(String name) {
        return find(name, whole());
    }

    /** The revision of a branch that carries this label, or whose id is, or alone begins with, this text. */
    IndexedRevision find(String name, Branch branch) {
        String exact = byId.containsKey(name) ? name : byLabel.get(name);
        if (exact != null) {
            if (!branch.contains(exact)) {
                throw new RevisionException.NotInBranch(byId.get(exact), branch.name());
            }
            return byId.get(exact);
        }
        List<IndexedRevision> begins =
                order.stream().filter(it -> it.id().startsWith(name)).toList();
        if (begins.isEmpty()) {
            throw new RevisionException.UnknownTarget(name, order, byLabel.keySet());
        }
        List<IndexedRevision> candidates =
                begins.stream().filter(it -> branch.contains(it.id())).toList();
        if (candidates.isEmpty()) {
            throw new RevisionException.NotInBranch(begins.get(0), branch.name());
        }
        if (candidates.size() > 1) {
            throw new RevisionException.AmbiguousTarget(name, candidates);
        }
        return candidates.get(0);
    }
}
