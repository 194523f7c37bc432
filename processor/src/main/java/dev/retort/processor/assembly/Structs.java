package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/** {@code @Struct}: one column of a type that is made of several, which Retort does not create. */
final class Structs {

    private Structs() {}

    static Optional<AnnotationUse> of(Attribute attribute) {
        return attribute
                .hibernate("Struct")
                .or(() -> attribute.type() instanceof DeclaredType declared
                        ? Annotated.of(declared.asElement()).hibernate("Struct")
                        : Optional.empty());
    }

    /** Whether the type is said in SQL; it is not known otherwise which one that is. */
    static boolean isOneColumn(Attribute attribute) {
        return attribute
                        .persistence("Column")
                        .flatMap(it -> it.text("columnDefinition"))
                        .isPresent()
                && of(attribute).isPresent();
    }
}
