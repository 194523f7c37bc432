package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import java.util.List;

/**
 * The key of an entity.
 *
 * @param type what holds the whole of it elsewhere
 * @param onClass annotations of the entity
 * @param columns what they are called in annotations; none where that follows from other names
 * @param isComposite whether it has several attributes
 */
record GeneratedKey(
        String type, List<String> onClass, List<Member> members, List<String> columns, boolean isComposite) {

    /** Whether it is, or has within it, the key of another entity, so that its columns are named after those. */
    boolean isDerived() {
        return columns.isEmpty();
    }

    /** Whether join columns can be written for it. */
    boolean isReferable() {
        return !isComposite || !isDerived();
    }
}
