package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.TypeName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The field of an enum that holds what is stored, {@code @EnumeratedValue}; what it holds is known only when the program runs. */
record EnumeratedValue(VariableElement field, AnnotationUse annotation) {

    static Optional<EnumeratedValue> of(TypeElement enumType) {
        return ElementFilter.fieldsIn(enumType.getEnclosedElements()).stream()
                .flatMap(field -> Annotated.of(field).persistence("EnumeratedValue").stream()
                        .map(it -> new EnumeratedValue(field, it)))
                .findFirst();
    }

    /** Hibernate stores names where it is told so, and numbers else, whatever the field is. */
    void check(Attribute attribute, Location where, Context context) {
        boolean isByName = Enums.isByName(attribute);
        if (!context.isHibernate7()) {
            context.reports()
                    .at(
                            annotation.where(),
                            Problem.WITHOUT_EFFECT,
                            "@EnumeratedValue with Hibernate 6",
                            "write a converter, or use Hibernate 7");
        } else if (JdbcCode.of(attribute).filter(JdbcCode::isEnumType).isPresent()) {
            context.reports()
                    .at(where, Problem.UNSUPPORTED_MAPPING, "an enum type of the values that @EnumeratedValue gives");
        } else if (isByName != isText() || !isByName && number().isEmpty()) {
            context.reports()
                    .at(
                            where,
                            Problem.REFUSED_BY_HIBERNATE,
                            "an enum stored by its " + field + ", which is " + JavaTypes.name(field.asType()),
                            isText()
                                    ? "write @Enumerated(EnumType.STRING) here"
                                    : "let @EnumeratedValue be a String, or a byte, short or int without @Enumerated(EnumType.STRING)");
        }
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
