package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What has no column in the table of its entity, and so is no key to Hibernate. */
final class KeyParts {

    private final Context context;

    KeyParts(Context context) {
        this.context = context;
    }

    void check(EntityModel entity) {
        List<Mapped> parts = entity.attributes().stream().filter(Mapped::isKey).toList();
        for (Mapped part : parts) {
            if (part.contents().isPresent() && isCounted(part, parts, entity)) {
                refuse(part, "a collection in a key");
            } else if (isInverse(part)) {
                refuse(part, "an association that is mappedBy the other side in a key");
            }
        }
    }

    /** Beside other attributes with an {@code @Id} of their own Hibernate lets a collection be. */
    private static boolean isCounted(Mapped collection, List<Mapped> parts, EntityModel entity) {
        return collection.isEmbedded()
                || entity.declaration().lineage().stream().anyMatch(it -> it.is("IdClass"))
                || parts.stream().allMatch(it -> it.contents().isPresent());
    }

    private static boolean isInverse(Mapped part) {
        Optional<AnnotationUse> toOne = part.toOne();
        return toOne.flatMap(it -> it.text("mappedBy")).isPresent();
    }

    private void refuse(Mapped part, String what) {
        context.reports().at(part.where(), Problem.REFUSED_BY_HIBERNATE, what, "move it out of the key");
    }
}
