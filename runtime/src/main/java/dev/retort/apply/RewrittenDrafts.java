package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Revisions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drafts that a database has seen and that the compiler has written anew or removed since. Another version of the application knows as
 * little of them; only one that has a draft in their place, or had just them, was compiled after them. What it had and somebody may have
 * committed before the branch was changed is none.
 */
final class RewrittenDrafts {

    private final Revisions revisions;
    private final Set<String> applied;

    /** @param applied what the database has seen */
    RewrittenDrafts(Revisions revisions, Set<String> applied) {
        this.revisions = revisions;
        this.applied = applied;
    }

    /** @param unknown what the class path does not have */
    boolean areAll(Collection<AppliedRevision> unknown) {
        Set<String> ids = unknown.stream().map(AppliedRevision::id).collect(Collectors.toSet());
        return unknown.stream()
                .allMatch(it -> it.draft()
                        && !revisions.former().left().contains(it.id())
                        && (revisions.former().gone().contains(it.id())
                                || it.parents().stream().anyMatch(ids::contains)
                                || isRewritten(it)));
    }

    /** What took its place may follow more by now, if others' revisions came in between. */
    private boolean isRewritten(AppliedRevision draft) {
        return revisions.graph().order().stream()
                .filter(IndexedRevision::draft)
                .filter(it -> !applied.contains(it.id()))
                .anyMatch(
                        it -> revisions.graph().withAncestors(List.of(it.id())).containsAll(draft.parents()));
    }
}
