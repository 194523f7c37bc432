package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final List<AnnotationUse> constraints;

    ValidationConstraints(Mapped mapped) {
        this.mapped = mapped;
        this.constraints = mapped.validation() == Validation.IGNORED
                ? List.of()
                : mapped.annotated().annotations().stream()
                        .flatMap(ValidationConstraints::each)
                        .filter(ValidationConstraints::isInDefaultGroup)
                        .flatMap(it -> withParts(it, Set.of()))
                        .toList();
    }

    /** Several of a kind may stand in a container. */
    private static Stream<AnnotationUse> each(AnnotationUse use) {
        return use.simpleName().equals("List") ? use.annotations("value").stream() : Stream.of(use);
    }

    /** An application's own constraint may be made of others, whose groups then do not count. */
    private static Stream<AnnotationUse> withParts(AnnotationUse use, Set<String> around) {
        if (isKnown(use) || around.contains(use.qualifiedName())) {
            return Stream.of(use);
        }
        List<AnnotationUse> parts = use.parts();
        if (parts.stream().noneMatch(it -> it.isValidation("Constraint"))) {
            return Stream.of(use);
        }
        Set<String> inside = new HashSet<>(around);
        inside.add(use.qualifiedName());
        return parts.stream().flatMap(ValidationConstraints::each).flatMap(it -> withParts(it, inside));
    }

    private static boolean isKnown(AnnotationUse use) {
        return use.isPersistence()
                || use.isHibernate()
                || use.isRetort()
                || use.isValidation()
                || use.qualifiedName().startsWith(HIBERNATE_VALIDATOR)
                || use.qualifiedName().startsWith("java.");
    }

    boolean isRequired() {
        return mapped.validation() == Validation.WHOLE
                && Stream.of("NotNull", "NotBlank", "NotEmpty")
                        .anyMatch(it -> constraint(it).findAny().isPresent());
    }

    OptionalInt maxLength() {
        return Stream.concat(constraint("Size"), hibernate("Length"))
                .mapToInt(it -> it.number("max", Integer.MAX_VALUE))
                .filter(it -> it < Integer.MAX_VALUE)
                .min();
    }

    Optional<ColumnType> digits() {
        return constraint("Digits").findFirst().map(it -> {
            int fraction = it.number("fraction", 0);
            return ColumnType.of(TypeName.NUMERIC, it.number("integer", 0) + fraction, fraction);
        });
    }

    /** One condition, however many constraints say it. */
    Optional<Condition> bounds(Identifier column) {
        List<String> bounds = new ArrayList<>();
        String name = ReservedWords.sql(column);
        constraint("Min").forEach(it -> bounds.add(name + " >= " + it.longNumber("value", 0)));
        constraint("Max").forEach(it -> bounds.add(name + " <= " + it.longNumber("value", 0)));
        hibernate("Range").forEach(it -> {
            bounds.add(name + " >= " + it.longNumber("min", 0));
            if (it.has("max")) {
                bounds.add(name + " <= " + it.longNumber("max", 0));
            }
        });
        return bounds.isEmpty() ? Optional.empty() : Optional.of(new Condition.Sql(String.join(" and ", bounds)));
    }

    private Stream<AnnotationUse> constraint(String name) {
        return constraints.stream().filter(it -> it.isValidation("constraints." + name));
    }

    private Stream<AnnotationUse> hibernate(String name) {
        return constraints.stream().filter(it -> it.qualifiedName().equals(HIBERNATE_VALIDATOR + name));
    }

    private static boolean isInDefaultGroup(AnnotationUse constraint) {
        return constraint.types("groups").isEmpty()
                || constraint.types("groups").stream()
                        .anyMatch(it -> DEFAULT_GROUP.contains(JavaTypes.name(it.value())));
    }
}
