package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A collection of entities or embeddables which nothing is said of, that no type for its column would help. */
final class ForgottenAssociations {

    private ForgottenAssociations() {}

    /** Whether there was something to say. */
    static boolean complain(Mapped mapped, Context context) {
        TypeMirror type = mapped.attribute().type();
        boolean isCollection = context.supertypes().has(type, "java.util.Collection")
                || context.supertypes().has(type, "java.util.Map");
        Optional<Element> element = (isCollection ? CollectionTypes.element(type) : Optional.<TypeMirror>empty())
                .filter(DeclaredType.class::isInstance)
                .map(it -> ((DeclaredType) it).asElement());
        Optional<String> remedy = element.flatMap(ForgottenAssociations::remedy);
        remedy.ifPresent(it -> context.reports()
                .refused(
                        mapped.where(),
                        "a collection of " + element.get().getSimpleName() + " that no annotation maps",
                        it));
        return remedy.isPresent();
    }

    private static Optional<String> remedy(Element element) {
        if (Annotated.says(element, "Entity")) {
            return Optional.of("write @OneToMany or @ManyToMany");
        }
        return Annotated.says(element, "Embeddable") ? Optional.of("write @ElementCollection") : Optional.empty();
    }
}
