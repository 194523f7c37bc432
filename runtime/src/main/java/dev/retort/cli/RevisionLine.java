package dev.retort.cli;

import dev.retort.apply.AppliedRevision;
import dev.retort.apply.HistoryEntry;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.util.Collection;
import java.util.Optional;

/** Revisions as lists show them. */
final class RevisionLine {

    private final RevisionGraph graph;

    RevisionLine(RevisionGraph graph) {
        this.graph = graph;
    }

    /** {@code a100 -> b200 (net) (head) (current), add phone}. */
    String inHistory(HistoryEntry it) {
        return parents(it.parents()) + " -> " + it.id() + marks(it) + ", " + it.message();
    }

    /** {@code b200 (head) add phone}. */
    static String alone(HistoryEntry it) {
        return it.id() + (it.head() ? " (head)" : "") + unknown(it) + unfinished(it) + " " + it.message();
    }

    String head(IndexedRevision it) {
        Collection<String> needing = graph.neededBy(it.id());
        return it.id() + labels(it) + (needing.isEmpty() ? "" : " (needed by " + String.join(", ", needing) + ")") + " "
                + it.message();
    }

    private String marks(HistoryEntry it) {
        Optional<IndexedRevision> indexed = graph.revision(it.id());
        return indexed.map(RevisionLine::labels).orElse("")
                + (it.head() ? " (head)" : "")
                + (it.current() ? " (current)" : "")
                + (indexed.isPresent() && graph.children(it.id()).size() > 1 ? " (branchpoint)" : "")
                + (it.parents().size() > 1 ? " (mergepoint)" : "")
                + unknown(it)
                + unfinished(it);
    }

    private static String unknown(HistoryEntry it) {
        return it.known() ? "" : " (not on this class path)";
    }

    private static String unfinished(HistoryEntry it) {
        return it.unfinished().map(how -> " (half applied: " + how + ")").orElse("");
    }

    static String labels(IndexedRevision it) {
        return it.labels().isEmpty() ? "" : " (" + String.join(", ", it.labels()) + ")";
    }

    static String parents(Collection<String> parents) {
        return parents.isEmpty() ? "base" : String.join(", ", parents);
    }

    /** What {@code --verbose} adds, one line each. */
    String more(HistoryEntry it) {
        StringBuilder lines = new StringBuilder();
        graph.revision(it.id()).ifPresent(indexed -> {
            lines.append("    class       ").append(indexed.className()).append('\n');
            if (!indexed.dependsOn().isEmpty()) {
                lines.append("    depends on  ")
                        .append(String.join(", ", indexed.dependsOn()))
                        .append('\n');
            }
        });
        it.accepted()
                .forEach(rule -> lines.append("    accepted    ").append(rule).append('\n'));
        lines.append("    applied     ")
                .append(it.applied().map(RevisionLine::when).orElse("no"))
                .append('\n');
        return lines.toString();
    }

    private static String when(AppliedRevision it) {
        return it.appliedAt() + " by " + it.appliedBy() + ", Retort " + it.toolVersion();
    }
}
