package dev.retort.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The steps from a set of applied revisions to a target, in their order. */
public record Plan(Direction direction, List<IndexedRevision> revisions) {

    public Plan {
        revisions = List.copyOf(revisions);
    }

    /** To a target up the graph: what it builds on, parents first, without what is applied. */
    public static Plan upgrade(RevisionGraph graph, Set<String> applied, Target target) {
        return new Plan(Direction.UPGRADE, target.accept(new Upgrade(graph, applied)));
    }

    /** Back to a target: what was applied on top of it, children first. */
    public static Plan downgrade(RevisionGraph graph, Set<String> applied, Target target) {
        return new Plan(Direction.DOWNGRADE, target.accept(new Downgrade(graph, applied)));
    }

    /** From one place of the graph to another, whichever way that is; relative targets count from {@code from}. */
    static Plan between(RevisionGraph graph, Target from, Target to) {
        Set<String> start = new HashSet<>();
        upgrade(graph, Set.of(), from).revisions.forEach(it -> start.add(it.id()));
        return isBehind(graph, start, to) ? downgrade(graph, start, to) : upgrade(graph, start, to);
    }

    private static boolean isBehind(RevisionGraph graph, Set<String> start, Target to) {
        return to.accept(new Target.Visitor<Boolean>() {
            @Override
            public Boolean visit(Target.Head head) {
                return false;
            }

            @Override
            public Boolean visit(Target.Base base) {
                return true;
            }

            @Override
            public Boolean visit(Target.Relative relative) {
                return relative.steps() < 0;
            }

            @Override
            public Boolean visit(Target.Id id) {
                return start.contains(graph.find(id.prefix()).id());
            }
        });
    }

    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    private record Upgrade(RevisionGraph graph, Set<String> applied) implements Target.Visitor<List<IndexedRevision>> {

        @Override
        public List<IndexedRevision> visit(Target.Head head) {
            return graph.order().isEmpty() ? List.of() : to(graph.head());
        }

        @Override
        public List<IndexedRevision> visit(Target.Base base) {
            return List.of();
        }

        @Override
        public List<IndexedRevision> visit(Target.Relative relative) {
            if (relative.steps() < 0) {
                throw new RevisionException.WrongDirection(Direction.UPGRADE, relative.toString());
            }
            List<IndexedRevision> pending = visit(new Target.Head());
            if (pending.size() < relative.steps()) {
                throw new RevisionException.TooFar(Direction.UPGRADE, relative.steps(), pending.size());
            }
            return pending.subList(0, relative.steps());
        }

        @Override
        public List<IndexedRevision> visit(Target.Id id) {
            return to(graph.find(id.prefix()));
        }

        private List<IndexedRevision> to(IndexedRevision revision) {
            Set<String> wanted = graph.withAncestors(List.of(revision.id()));
            return graph.order().stream()
                    .filter(it -> wanted.contains(it.id()) && !applied.contains(it.id()))
                    .toList();
        }
    }

    private record Downgrade(RevisionGraph graph, Set<String> applied)
            implements Target.Visitor<List<IndexedRevision>> {

        @Override
        public List<IndexedRevision> visit(Target.Head head) {
            return graph.order().isEmpty() ? List.of() : to(graph.head());
        }

        @Override
        public List<IndexedRevision> visit(Target.Base base) {
            return childrenFirst(applied);
        }

        @Override
        public List<IndexedRevision> visit(Target.Relative relative) {
            if (relative.steps() > 0) {
                throw new RevisionException.WrongDirection(Direction.DOWNGRADE, relative.toString());
            }
            return lastOnes(-relative.steps());
        }

        /** At every step the next one to go must be clear: where branches meet, a number does not say which. */
        private List<IndexedRevision> lastOnes(int count) {
            Set<String> remaining = new HashSet<>(applied);
            SortedSet<String> heads = graph.headsOf(remaining);
            List<IndexedRevision> last = new ArrayList<>();
            while (last.size() < count) {
                if (heads.isEmpty()) {
                    throw new RevisionException.TooFar(Direction.DOWNGRADE, count, last.size());
                }
                IndexedRevision next = graph.only("current revision", heads);
                last.add(next);
                remaining.remove(next.id());
                heads = uncovered(next, remaining);
            }
            return last;
        }

        private SortedSet<String> uncovered(IndexedRevision removed, Set<String> remaining) {
            Set<String> parents = new TreeSet<>(removed.parents());
            parents.retainAll(remaining);
            return graph.headsAmong(parents, remaining);
        }

        @Override
        public List<IndexedRevision> visit(Target.Id id) {
            return to(graph.find(id.prefix()));
        }

        private List<IndexedRevision> to(IndexedRevision revision) {
            if (!applied.contains(revision.id())) {
                throw new RevisionException.NotApplied(revision);
            }
            Set<String> above = graph.withDescendants(revision.id());
            above.remove(revision.id());
            above.retainAll(applied);
            return childrenFirst(above);
        }

        private List<IndexedRevision> childrenFirst(Set<String> ids) {
            List<IndexedRevision> ordered = new ArrayList<>(
                    graph.order().stream().filter(it -> ids.contains(it.id())).toList());
            Collections.reverse(ordered);
            return ordered;
        }
    }
}
