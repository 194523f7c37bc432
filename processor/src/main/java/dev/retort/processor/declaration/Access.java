package dev.retort.processor.declaration;

import java.util.Optional;

/** Where JPA looks for the attributes of a class. */
public enum Access {
    FIELD,
    PROPERTY;

    public static Optional<Access> writtenOn(Annotated annotated) {
        return annotated
                .persistence("Access")
                .flatMap(it -> it.constant("value"))
                .map(Access::valueOf);
    }
}
