package dev.retort.processor.declaration;

import java.util.Optional;

/** Where JPA looks for the attributes of a class. */
public enum Access {
    FIELD,
    PROPERTY;

    public static Optional<Access> writtenOn(Annotated annotated) {
        Optional<AnnotationUse> written = annotated.persistence("Access");
        return written.isEmpty()
                ? Optional.empty()
                : written.get().constant("value").map(Access::valueOf);
    }
}
