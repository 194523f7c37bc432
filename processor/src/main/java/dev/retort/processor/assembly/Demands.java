package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an attribute must have a value, by what it is rather than by what its column says. */
final class Demands {

    private Demands() {}

    static boolean of(Mapped mapped, Context context) {
        Optional<AnnotationUse> association = mapped.association();
        return association.isPresent() ? !association.get().flag("optional", true) : isDemanded(mapped, context);
    }

    /** Also a primitive has a value whatever its column says, and so whoever reads it needs one. */
    static boolean ofReaders(Mapped mapped, Context context) {
        return mapped.attribute().type().getKind().isPrimitive() || of(mapped, context);
    }

    private static boolean isDemanded(Mapped mapped, Context context) {
        if (mapped.attribute().hibernate("TenantId").isPresent()) {
            return true;
        }
        Optional<AnnotationUse> basic = mapped.attribute().persistence("Basic");
        if (basic.isPresent() && !basic.get().flag("optional", true) || isFilled(mapped, context)) {
            return true;
        }
        // Any @Column says nullable = true, even where nobody wrote it, and so outweighs the primitive.
        return mapped.attribute().type().getKind().isPrimitive()
                && mapped.column().isEmpty()
                && (basic.isPresent() ? context.isHibernate7() : !mapped.isEmbedded());
    }

    /**
     * What Hibernate itself gives a value to from the start is never null for Hibernate 7, whatever class the row is of; in an embeddable
     * within another, or in a collection, it does not look.
     */
    static boolean isFilled(Mapped mapped, Context context) {
        String path = mapped.path();
        return context.isHibernate7()
                && path.indexOf('.') == path.lastIndexOf('.')
                && (mapped.attribute().is("Version")
                        || mapped.annotated().hasAnyOfHibernate()
                                && Stream.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp")
                                        .flatMap(it -> mapped.attribute().hibernate(it).stream())
                                        .map(it -> it.constants("event"))
                                        .anyMatch(it -> it.isEmpty() || it.contains("INSERT")));
    }
}
