package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What Bean Validation's constraints of the default group mean for a column, as Hibernate reads them. */
final class ValidationConstraints {

    private static final String HIBERNATE_VALIDATOR = "org.hibernate.validator.constraints.";

    private final Mapped mapped;

    ValidationConstraints(Mapped mapped) {
        this.mapped = mapped;
    }

    boolean isRequired() {
        return mapped.validation() == Validation.WHOLE
                && Stream.of("NotNull", "NotBlank", "NotEmpty")
                        .anyMatch(it -> constraint(it).isPresent());
    }

    OptionalInt maxLength() {
        return Stream.concat(constraint("Size").stream(), hibernate("Length").stream())
                .mapToInt(it -> it.number("max", Integer.MAX_VALUE))
                .filter(it -> it < Integer.MAX_VALUE)
                .min();
    }

    Optional<ColumnType> digits() {
        return constraint("Digits").map(it -> {
            int fraction = it.number("fraction", 0);
            return ColumnType.of(TypeName.NUMERIC, it.number("integer", 0) + fraction, fraction);
        });
    }

    List<Condition> bounds(Identifier column) {
        List<Condition> bounds = new ArrayList<>();
        constraint("Min").ifPresent(it -> bounds.add(atLeast(column, it.longNumber("value", 0))));
        constraint("Max").ifPresent(it -> bounds.add(atMost(column, it.longNumber("value", 0))));
        hibernate("Range").ifPresent(it -> {
            bounds.add(atLeast(column, it.longNumber("min", 0)));
            if (it.has("max")) {
                bounds.add(atMost(column, it.longNumber("max", 0)));
            }
        });
        return bounds;
    }

    private static Condition atLeast(Identifier column, long low) {
        return new Condition.Sql(ReservedWords.sql(column) + " >= " + low);
    }

    private static Condition atMost(Identifier column, long high) {
        return new Condition.Sql(ReservedWords.sql(column) + " <= " + high);
    }

    private Optional<AnnotationUse> constraint(String name) {
        return inDefaultGroup(mapped.annotated().validation("constraints." + name));
    }

    private Optional<AnnotationUse> hibernate(String name) {
        return inDefaultGroup(mapped.annotated().named(HIBERNATE_VALIDATOR + name));
    }

    private Optional<AnnotationUse> inDefaultGroup(Optional<AnnotationUse> constraint) {
        return constraint.filter(it ->
                mapped.validation() != Validation.IGNORED && it.types("groups").isEmpty());
    }
}
