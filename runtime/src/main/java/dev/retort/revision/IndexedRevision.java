package dev.retort.revision;

import java.util.List;

/**
 * What the compiler noted about a revision: all that can be known without loading its class.
 *
 * @param dependsOn ids or labels of revisions that must be applied before, without being followed
 * @param labels names of the branch that this revision is on
 * @param accepted the safety rules that it breaks, and why that does no harm
 * @param draft whether it was not committed yet when it was compiled, so that another may take its place
 */
public record IndexedRevision(
        String id,
        List<String> parents,
        List<String> dependsOn,
        List<String> labels,
        String className,
        String message,
        List<String> accepted,
        boolean draft) {

    public IndexedRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        accepted = List.copyOf(accepted);
    }

    public IndexedRevision(
            String id,
            List<String> parents,
            List<String> dependsOn,
            List<String> labels,
            String className,
            String message) {
        this(id, parents, dependsOn, labels, className, message, List.of(), false);
    }

    /** Most revisions only follow another. */
    public IndexedRevision(String id, List<String> parents, String className, String message) {
        this(id, parents, List.of(), List.of(), className, message);
    }

    public IndexedRevision withDraft(boolean isDraft) {
        return new IndexedRevision(id, parents, dependsOn, labels, className, message, accepted, isDraft);
    }

    public IndexedRevision withAccepted(List<String> rules) {
        return new IndexedRevision(id, parents, dependsOn, labels, className, message, rules, draft);
    }

    /** The revision as sentences name it. */
    @Override
    public String toString() {
        return id + " (" + message + ")";
    }
}
