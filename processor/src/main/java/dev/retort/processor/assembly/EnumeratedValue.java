package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The field of an enum that holds what is stored, {@code @EnumeratedValue}. */
record EnumeratedValue(VariableElement field, AnnotationUse annotation) {

    static Optional<EnumeratedValue> of(TypeElement enumType) {
        return ElementFilter.fieldsIn(enumType.getEnclosedElements()).stream()
                .flatMap(field -> Annotated.of(field).persistence("EnumeratedValue").stream()
                        .map(it -> new EnumeratedValue(field, it)))
                .findFirst();
    }

    void check(Attribute attribute, Location where, Context context) {
        if (!context.isHibernate7()) {
            context.reports()
                    .withoutEffect(
                            annotation.where(),
                            "@EnumeratedValue with Hibernate 6",
                            "write a converter, or use Hibernate 7");
        } else if (isInOrder(attribute)) {
            context.reports()
                    .refused(where, "an enum type in the order of constants beside @EnumeratedValue", "use NAMED_ENUM");
        } else if (isText() && isNumber(attribute)) {
            context.reports()
                    .refused(where, "codes of an enum that are text in a column of numbers", "leave @JdbcTypeCode out");
        } else if (!isStoredAs(attribute)) {
            context.reports()
                    .refused(
                            where,
                            "an enum stored by its " + field + ", which is " + JavaTypes.name(field.asType()),
                            isText()
                                    ? "write @Enumerated(EnumType.STRING) here"
                                    : "let @EnumeratedValue be a String, or a byte, short or int without @Enumerated(EnumType.STRING)");
        }
    }

    /** Hibernate stores names where it is told so, and numbers else, whatever the field is. */
    private boolean isStoredAs(Attribute attribute) {
        return Enums.saysByName(attribute) ? isText() : number().isPresent();
    }

    private static boolean isNumber(Attribute attribute) {
        return JdbcCode.of(attribute).filter(JdbcCode::isWholeNumber).isPresent();
    }

    private static boolean isInOrder(Attribute attribute) {
        return JdbcCode.of(attribute)
                .filter(JdbcCode.NAMED_ORDINAL_ENUM::equals)
                .isPresent();
    }

    /** What each constant stores; nothing where that is not written down, or not understood. */
    Map<String, String> codes(TypeElement enumType, Attribute attribute, Location where, Context context) {
        if (!isStoredAs(attribute) || isText() && isNumber(attribute)) {
            return Map.of();
        }
        List<Element> constants = Enums.constants(enumType);
        Map<String, String> codes =
                context.codes().of(enumType, field.getSimpleName().toString());
        Optional<Element> unknown = constants.stream()
                .filter(it -> !codes.containsKey(it.getSimpleName().toString()))
                .findFirst();
        boolean isEnumType = JdbcCode.of(attribute).filter(JdbcCode::isEnumType).isPresent();
        if (unknown.isPresent()) {
            context.reports()
                    .at(
                            isEnumType ? where : Location.of(unknown.get()),
                            isEnumType ? Problem.UNSUPPORTED_MAPPING : Problem.CODE_UNREADABLE,
                            isEnumType
                                    ? "an enum type of values that are computed"
                                    : unknown.get().getSimpleName(),
                            enumType.getSimpleName());
            return Map.of();
        }
        Map<String, Element> holders = new HashMap<>();
        for (Element constant : constants) {
            String code = codes.get(constant.getSimpleName().toString());
            Element other = holders.putIfAbsent(code, constant);
            if (other != null) {
                context.reports()
                        .at(
                                Location.of(constant),
                                Problem.CODE_TAKEN,
                                constant.getSimpleName(),
                                enumType.getSimpleName(),
                                code,
                                "which " + other.getSimpleName() + " stores too, so that nobody can tell them apart");
            }
        }
        return codes;
    }

    private boolean isText() {
        return JavaTypes.name(field.asType()).equals("java.lang.String");
    }

    /** An int takes no more room than a short, because Hibernate thinks of it as a position. */
    Optional<TypeName> number() {
        return switch (field.asType().getKind()) {
            case BYTE -> Optional.of(TypeName.TINYINT);
            case SHORT, INT -> Optional.of(TypeName.SMALLINT);
            default -> Optional.empty();
        };
    }
}
