package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Enums: stored by position unless {@code @Enumerated(STRING)} says by name, and checked either way. */
final class Enums {

    private Enums() {}

    static Optional<TypeElement> enumOf(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement().getKind() == ElementKind.ENUM
                        && !constants((TypeElement) declared.asElement()).isEmpty()
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private static List<Element> constants(TypeElement enumType) {
        return enumType.getEnclosedElements().stream()
                .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
                .<Element>map(it -> it)
                .toList();
    }

    static Enumeration enumeration(TypeElement type, Attribute attribute, DeclaredOrder order) {
        return new Enumeration(
                type, constants(type).stream().sorted(order.in(type)).toList(), isByName(attribute));
    }

    static boolean isByName(Attribute attribute) {
        return JdbcCode.of(attribute).map(JdbcCode::isText).orElseGet(() -> attribute
                .persistence("Enumerated")
                .flatMap(it -> it.constant("value"))
                .filter("STRING"::equals)
                .isPresent());
    }

    /** Whether the column has a type that Hibernate knows how to check. */
    static boolean isChecked(Attribute attribute) {
        return JdbcCode.of(attribute)
                .map(it -> it.isText() || it.isWholeNumber())
                .orElse(true);
    }

    static Condition check(Enumeration enumeration, Identifier column) {
        List<String> constants = enumeration.names();
        return enumeration.byName()
                ? new Condition.OneOf(column, constants)
                : new Condition.Between(column, 0, constants.size() - 1L);
    }
}
