package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Location;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribute at its place in an entity, embeddables unfolded.
 *
 * @param path {@code address.street}
 * @param conversion the {@code @Convert} that counts
 * @param column the {@code @Column} that counts: the entity's override, or else the attribute's own
 * @param outermost the entity's own field, through which this attribute was reached
 * @param isKey whether its columns are part of the primary key
 * @param validation what Bean Validation may say about it
 */
record Mapped(
        String path,
        Attribute attribute,
        Optional<AnnotationUse> column,
        Optional<AnnotationUse> conversion,
        Location outermost,
        boolean isKey,
        Validation validation) {

    /** Bean Validation reaches into an embeddable only through {@code @Valid}, and demands values only where the embeddable is demanded. */
    enum Validation {
        IGNORED,
        WITHOUT_NOT_NULL,
        WHOLE
    }

    boolean isEmbedded() {
        return path.indexOf('.') >= 0;
    }

    Location where() {
        return attribute.where();
    }

    Annotated annotated() {
        return attribute.annotated();
    }

    Origin origin() {
        return new Origin(path, where());
    }

    /** The annotation that makes it an association. */
    Optional<AnnotationUse> association() {
        return Stream.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany")
                .flatMap(it -> attribute.persistence(it).stream())
                .findFirst();
    }
}
