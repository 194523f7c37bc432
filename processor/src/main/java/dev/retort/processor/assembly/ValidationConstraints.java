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
import java.util.Set;
import java.util.stream.Stream;

/** What Bean Validation's constraints of the default group mean for a column, as Hibernate reads them. */
final class ValidationConstraints {

    private static final String HIBERNATE_VALIDATOR = "org.hibernate.validator.constraints.";

    private static final Set<String> DEFAULT_GROUP =
            Set.of("jakarta.validation.groups.Default", "javax.validation.groups.Default");

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

    /** One condition, however many constraints say it. */
    Optional<Condition> bounds(Identifier column) {
        List<String> bounds = new ArrayList<>();
        String name = ReservedWords.sql(column);
        constraint("Min").ifPresent(it -> bounds.add(name + " >= " + it.longNumber("value", 0)));
        constraint("Max").ifPresent(it -> bounds.add(name + " <= " + it.longNumber("value", 0)));
        hibernate("Range").ifPresent(it -> {
            bounds.add(name + " >= " + it.longNumber("min", 0));
            if (it.has("max")) {
                bounds.add(name + " <= " + it.longNumber("max", 0));
            }
        });
        return bounds.isEmpty() ? Optional.empty() : Optional.of(new Condition.Sql(String.join(" and ", bounds)));
    }

    private Optional<AnnotationUse> constraint(String name) {
        return inDefaultGroup(mapped.annotated().validation("constraints." + name));
    }

    private Optional<AnnotationUse> hibernate(String name) {
        return inDefaultGroup(mapped.annotated().named(HIBERNATE_VALIDATOR + name));
    }

    private Optional<AnnotationUse> inDefaultGroup(Optional<AnnotationUse> constraint) {
        return constraint.filter(it -> mapped.validation() != Validation.IGNORED && isInDefaultGroup(it));
    }

    private static boolean isInDefaultGroup(AnnotationUse constraint) {
        return constraint.types("groups").isEmpty()
                || constraint.types("groups").stream()
                        .anyMatch(it -> DEFAULT_GROUP.contains(JavaTypes.name(it.value())));
    }
}
