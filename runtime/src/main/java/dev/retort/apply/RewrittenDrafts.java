package dev.retort.apply;

import dev.retort.revision.FormerDrafts;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drafts that a database has seen and that the compiler has written anew or removed since, as the class output remembers. Another
 * version of the application knows as little of them, and so does a clean build of another branch, also one that has a draft in their
 * place: there they may be committed, and what rows hold in their columns would go with them.
 */
final class RewrittenDrafts {

    private RewrittenDrafts() {}

    /** @param unknown what the class path does not have */
    static boolean areAll(Collection<AppliedRevision> unknown, FormerDrafts former) {
        Set<String> ids = unknown.stream().map(AppliedRevision::id).collect(Collectors.toSet());
        return unknown.stream()
                .allMatch(it -> it.draft()
                        && !former.left().contains(it.id())
                        && (former.gone().contains(it.id())
                                || it.parents().stream().anyMatch(ids::contains)));
    }
}
