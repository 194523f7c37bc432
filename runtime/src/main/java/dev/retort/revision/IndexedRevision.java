package dev.retort.revision;

import java.util.List;

/** What the compiler noted about a revision: all that can be known without loading its class. */
public record IndexedRevision(String id, List<String> parents, String className, String message) {

    public IndexedRevision {
        parents = List.copyOf(parents);
    }

    /** The revision as sentences name it. */
    @Override
    public String toString() {
        return id + " (" + message + ")";
    }
}
