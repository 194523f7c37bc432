package dev.retort.processor.assembly;

import java.util.List;

/** A collection has no column in the table of its entity, and so is no key to Hibernate. */
final class CollectionsInKeys {

    private final Context context;

    CollectionsInKeys(Context context) {
        this.context = context;
    }

    void check(EntityModel entity) {
        List<Mapped> parts = entity.attributes().stream().filter(Mapped::isKey).toList();
        for (Mapped part : parts) {
            if (part.contents().isPresent() && isCounted(part, parts, entity)) {
                context.reports().refused(part.where(), "a collection in a key", "move it out of the key");
            }
        }
    }

    /** Beside other attributes with an {@code @Id} of their own Hibernate lets a collection be. */
    private static boolean isCounted(Mapped collection, List<Mapped> parts, EntityModel entity) {
        return collection.isEmbedded()
                || entity.declaration().hasKeyClass()
                || parts.stream().allMatch(it -> it.contents().isPresent());
    }
}
