package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a database stands, and what about that a person should know.
 *
 * @param current what is applied and followed by nothing that is applied; none at base
 * @param unfinished revisions that were begun and not finished
 * @param unknown revisions that the class path does not have, whether finished or not
 * @param edited applied revisions that mean something else now than when they were applied
 * @param pending revisions that are not applied, in the order in which they would run
 */
public record Status(
        List<HistoryEntry> current,
        List<HistoryEntry> unfinished,
        List<HistoryEntry> unknown,
        List<IndexedRevision> edited,
        List<HistoryEntry> pending) {

    public Status {
        current = List.copyOf(current);
        unfinished = List.copyOf(unfinished);
        unknown = List.copyOf(unknown);
        edited = List.copyOf(edited);
        pending = List.copyOf(pending);
    }

    static Status of(List<HistoryEntry> history, List<IndexedRevision> edited) {
        return new Status(
                history.stream().filter(HistoryEntry::current).toList(),
                history.stream().filter(it -> it.unfinished().isPresent()).toList(),
                history.stream().filter(it -> !it.known()).toList(),
                edited,
                HistoryEntry.pending(history));
    }

    /** Whether there is nothing that a person has to look at. */
    public boolean sound() {
        return unfinished.isEmpty() && unknown.isEmpty() && edited.isEmpty();
    }

    /** What to do about each thing that is not as it should be, one sentence each. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        List<AppliedRevision> finished = unknown.stream()
                .filter(it -> it.unfinished().isEmpty())
                .flatMap(it -> it.applied().stream())
                .toList();
        if (!finished.isEmpty()) {
            advice.add(ApplyException.UnknownRevisions.sentence(finished));
        }
        unfinished.forEach(it -> advice.add("revision " + it + " is half applied ("
                + it.unfinished().orElseThrow() + "): "
                + (it.known()
                        ? it.unfinished().orElseThrow().goesOn()
                        : "only the version of the application that has it can go on with it, and upgrade --replace-unknown"
                                + " takes back what was done of it where its row says how")));
        edited.forEach(it -> advice.add(new Event.RevisionEdited(it).advice()));
        return List.copyOf(advice);
    }
}
