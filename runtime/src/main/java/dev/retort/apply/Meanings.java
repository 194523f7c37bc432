package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Revisions;
import java.util.List;
import java.util.Map;

/**
 * Whether applied revisions still mean what they meant. The index cannot tell: what a revision means is known only once its class
 * has said it, and the compiler that writes the index does not run it.
 */
final class Meanings {

    private Meanings() {}

    /** Parents first. */
    static List<IndexedRevision> edited(Revisions revisions, Map<String, AppliedRevision> applied) {
        return revisions.graph().order().stream()
                .filter(it -> applied.containsKey(it.id()))
                .filter(it ->
                        !applied.get(it.id()).hash().equals(revisions.load(it).fingerprint()))
                .toList();
    }
}
