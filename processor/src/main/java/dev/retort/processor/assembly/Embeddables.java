package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which class an attribute embeds, if any. */
final class Embeddables {

    private Embeddables() {}

    static Optional<TypeElement> of(Attribute attribute) {
        if (Structs.isOneColumn(attribute) || attribute.isToOne() || CollectionChecks.isCollection(attribute)) {
            return Optional.empty();
        }
        if (attribute.annotated().hasAnyOfHibernate()) {
            if (JdbcCode.of(attribute).filter(JdbcCode::isDocument).isPresent()) {
                return Optional.empty();
            }
            Optional<TypeElement> target = target(attribute);
            if (target.isPresent()) {
                return target;
            }
        }
        if (isSaidToBe(attribute)) {
            return element(attribute.type()).filter(it -> !isOfJava(it.asType()));
        }
        return isConverted(attribute) ? Optional.empty() : of(attribute.type());
    }

    /** Hibernate takes what has a converter for one column, unless it says what it is. */
    static boolean isConverted(Attribute attribute) {
        return attribute.is("Convert") && !isSaidToBe(attribute);
    }

    /** Whether that counts, because it would be embedded without the converter. */
    static boolean isConvertedThoughEmbeddable(Attribute attribute) {
        return isConverted(attribute) && of(attribute.type()).isPresent();
    }

    /** Hibernate cannot look into these, and not every compiler shows what is in them. */
    static boolean isOfJava(TypeMirror type) {
        return type.getKind().isPrimitive()
                || type.getKind() == TypeKind.DECLARED && JavaTypes.name(type).startsWith("java.");
    }

    /** Then its class need not say so. */
    private static boolean isSaidToBe(Attribute attribute) {
        return attribute.is("EmbeddedId") || attribute.is("Embedded");
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** The class behind an interface, which Hibernate 6 and 7 name in annotations of their own. */
    static Optional<TypeElement> target(Attribute attribute) {
        return target(attribute, "TargetEmbeddable").or(() -> target(attribute, "Target"));
    }

    private static Optional<TypeElement> target(Attribute attribute, String annotation) {
        return attribute
                .hibernate(annotation)
                .flatMap(it -> it.type("value"))
                .flatMap(it -> isSaidToBe(attribute) ? element(it.value()) : of(it.value()));
    }

    static Optional<TypeElement> of(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && Annotated.of(declared.asElement()).is("Embeddable")
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    static Validation validationInside(Attribute embedded, Validation outside) {
        if (outside == Validation.IGNORED
                || embedded.annotated().validation("Valid").isEmpty()) {
            return Validation.IGNORED;
        }
        return embedded.annotated().validation("constraints.NotNull").isPresent()
                ? outside
                : Validation.WITHOUT_NOT_NULL;
    }
}
