package dev.retort.revision;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * The revisions of one line: how they follow each other, and where their classes are when one is needed.
 *
 * @param former drafts that were among them
 */
public record Revisions(String line, RevisionGraph graph, FormerDrafts former, ClassLoader classLoader) {

    /** What the indexes of a class path say about a line. */
    public static Revisions of(String line, ClassLoader classLoader) {
        Map<URI, RevisionIndex> located = RevisionIndex.located(classLoader);
        try {
            RevisionIndex index = RevisionIndex.joined(located.values());
            return new Revisions(line, new RevisionGraph(index.revisions(line)), index.formerDrafts(line), classLoader);
        } catch (RevisionException.DuplicateRevision e) {
            throw e.in(origins(located));
        }
    }

    private static Map<IndexedRevision, String> origins(Map<URI, RevisionIndex> located) {
        Map<IndexedRevision, String> origins = new HashMap<>();
        located.forEach((place, index) -> index.packages().forEach(it -> it.revisions()
                .forEach(revision -> origins.put(revision.withDraft(false), RevisionIndex.origin(place)))));
        return origins;
    }

    public LoadedRevision load(IndexedRevision revision) {
        return LoadedRevision.load(revision, classLoader);
    }
}
