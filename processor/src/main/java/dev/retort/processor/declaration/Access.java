package dev.retort.processor.declaration;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Where JPA looks for the attributes of a class. */
public enum Access {
    FIELD,
    PROPERTY;

    /** How a member is read that says nothing of it. */
    public static Access of(Element member) {
        return member.getKind() == ElementKind.METHOD ? PROPERTY : FIELD;
    }

    public static Optional<Access> writtenOn(Annotated annotated) {
        Optional<AnnotationUse> written = annotated.persistence("Access");
        return written.isEmpty()
                ? Optional.empty()
                : written.get().constant("value").map(Access::valueOf);
    }
}
