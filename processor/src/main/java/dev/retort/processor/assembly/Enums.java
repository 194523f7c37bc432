package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Enums: stored by position unless {@code @Enumerated(STRING)} says by name, and checked either way; or values of a type. */
final class Enums {

    private Enums() {}

    static Optional<TypeElement> enumOf(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement().getKind() == ElementKind.ENUM
                        && !constants((TypeElement) declared.asElement()).isEmpty()
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    static List<Element> constants(TypeElement enumType) {
        return enumType.getEnclosedElements().stream()
                .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
                .<Element>map(it -> it)
                .toList();
    }

    /**
     * @param codes what is stored of each constant, if that is neither its name nor its position
     * @param inArray whether the attribute holds several
     */
    static Enumeration enumeration(
            TypeElement type, Map<String, String> codes, Attribute attribute, DeclaredOrder order, boolean inArray) {
        List<Element> constants =
                constants(type).stream().sorted(order.in(type)).toList();
        return new Enumeration(type, constants, codes, kind(attribute), inArray);
    }

    /** What Hibernate calls the type of the database, whatever the naming strategy is. */
    static Identifier typeName(TypeElement enumType) {
        return new Identifier(enumType.getSimpleName().toString(), false);
    }

    private static Enumeration.Kind kind(Attribute attribute) {
        Optional<JdbcCode> type = JdbcCode.of(attribute).filter(JdbcCode::isEnumType);
        if (type.isPresent()) {
            return type.get() == JdbcCode.NAMED_ENUM ? Enumeration.Kind.VALUES : Enumeration.Kind.VALUES_IN_ORDER;
        }
        return isByName(attribute) ? Enumeration.Kind.NAMES : Enumeration.Kind.POSITIONS;
    }

    static boolean isByName(Attribute attribute) {
        return JdbcCode.of(attribute).map(JdbcCode::isText).orElseGet(() -> saysByName(attribute));
    }

    /** Whether {@code @Enumerated} says so, whatever type the column is given. */
    static boolean saysByName(Attribute attribute) {
        return attribute
                .persistence("Enumerated")
                .flatMap(it -> it.constant("value"))
                .filter("STRING"::equals)
                .isPresent();
    }

    /** Whether Hibernate knows how to keep other values out of the column. */
    static boolean isGuarded(Attribute attribute) {
        return JdbcCode.of(attribute)
                .map(it -> it.isText() || it.isWholeNumber() || it.isEnumType())
                .orElse(true);
    }

    static Condition check(Enumeration enumeration, Identifier column) {
        List<String> stored = List.copyOf(enumeration.stored().values());
        if (enumeration.byPosition()) {
            return new Condition.Between(column, 0, stored.size() - 1L);
        }
        return enumeration.areNumbers()
                ? new Condition.Sql(ReservedWords.sql(column)
                        + stored.stream()
                                .map(Integer::valueOf)
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", " in (", ")")))
                : new Condition.OneOf(column, stored);
    }
}
