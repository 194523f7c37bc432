package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * An attribute at its place in an entity, embeddables unfolded.
 *
 * @param path {@code address.street}
 * @param column the {@code @Column} that counts: the entity's override, or else the attribute's own
 * @param outermost the entity's own field, through which this attribute was reached
 * @param isKey whether its columns are part of the primary key
 * @param validation what Bean Validation may say about it
 * @param subclass the entity whose rows alone have it, in a table shared with others; none where all rows of the table do
 */
record Mapped(
        String path,
        Attribute attribute,
        Optional<AnnotationUse> column,
        Location outermost,
        boolean isKey,
        Validation validation,
        Optional<TypeElement> subclass) {

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

    /** The attribute of a subclass is told apart from one of the same name in another by the name of its class. */
    Origin origin() {
        return new Origin(subclass.map(it -> it.getSimpleName() + "." + path).orElse(path), where());
    }

    /** None where all rows of the table have it. */
    List<TypeElement> rowsOf() {
        return subclass.stream().toList();
    }

    boolean isForSomeRows() {
        return subclass.isPresent();
    }

    /** The annotation that makes it an association. */
    Optional<AnnotationUse> association() {
        return Stream.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany")
                .flatMap(it -> attribute.persistence(it).stream())
                .findFirst();
    }
}
