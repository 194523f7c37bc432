package dev.retort.revision;

/** The revisions of one line: how they follow each other, and where their classes are when one is needed. */
public record Revisions(String line, RevisionGraph graph, ClassLoader classLoader) {

    /** What the indexes of a class path say about a line. */
    public static Revisions of(String line, ClassLoader classLoader) {
        RevisionIndex index = RevisionIndex.load(classLoader);
        return new Revisions(line, new RevisionGraph(index.revisions(line)), classLoader);
    }

    public LoadedRevision load(IndexedRevision revision) {
        return LoadedRevision.load(revision, classLoader);
    }
}
