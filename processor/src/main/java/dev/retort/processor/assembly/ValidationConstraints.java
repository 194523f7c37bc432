package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final List<String> FORBIDDING_NULL = List.of("NotNull", "NotBlank", "NotEmpty");

    private static final Set<String> UNDERSTOOD_WHOLE =
            Set.of(HIBERNATE_VALIDATOR + "Length", HIBERNATE_VALIDATOR + "Range");

    private final Mapped mapped;
    private final Context context;
    private final boolean knowsAlternatives;
    private final List<AnnotationUse> written;
    private final List<AnnotationUse> constraints;

    ValidationConstraints(Mapped mapped, Context context) {
        this.mapped = mapped;
        this.context = context;
        this.knowsAlternatives = context.isHibernate7();
        this.written = mapped.validation() == Validation.IGNORED ? List.of() : writtenOn(mapped.annotated());
        this.constraints = written.isEmpty()
                ? List.of()
                : written.stream().flatMap(it -> withParts(it, Set.of())).toList();
    }

    private static List<AnnotationUse> writtenOn(Annotated annotated) {
        List<AnnotationUse> written = new ArrayList<>();
        for (AnnotationUse use : annotated.annotations()) {
            if (use.isOfOthers()) {
                each(use).filter(ValidationConstraints::isInDefaultGroup).forEach(written::add);
            }
        }
        return written;
    }

    /** Several of a kind may stand in a container. */
    private static Stream<AnnotationUse> each(AnnotationUse use) {
        return use.simpleName().equals("List") ? use.annotations("value").stream() : Stream.of(use);
    }

    /** An application's own constraint may be made of others, whose groups then do not count. */
    private static Stream<AnnotationUse> withParts(AnnotationUse use, Set<String> around) {
        return Stream.concat(Stream.of(use), parts(use, around).flatMap(it -> withParts(it, and(around, use))));
    }

    private static Stream<AnnotationUse> parts(AnnotationUse use, Set<String> around) {
        if (isUnderstood(use) || around.contains(use.qualifiedName())) {
            return Stream.empty();
        }
        List<AnnotationUse> parts = use.parts();
        return parts.stream().anyMatch(it -> it.isValidation("Constraint"))
                ? parts.stream().flatMap(ValidationConstraints::each)
                : Stream.empty();
    }

    private static Set<String> and(Set<String> around, AnnotationUse use) {
        Set<String> inside = new HashSet<>(around);
        inside.add(use.qualifiedName());
        return inside;
    }

    private static boolean isUnderstood(AnnotationUse use) {
        return use.isPersistence()
                || use.isHibernate()
                || use.isRetort()
                || use.isValidation()
                || UNDERSTOOD_WHOLE.contains(use.qualifiedName())
                || use.qualifiedName().startsWith("java.");
    }

    boolean isRequired() {
        return !written.isEmpty() && mapped.validation() == Validation.WHOLE && isRequired(written, false, Set.of());
    }

    /** @param alternatives whether one of them is enough, so that only all of them together demand a value */
    private boolean isRequired(List<AnnotationUse> together, boolean alternatives, Set<String> around) {
        List<AnnotationUse> those = together.stream()
                .filter(it -> !alternatives || isConstraint(it))
                .toList();
        boolean ofThemselves = alternatives
                ? !those.isEmpty() && those.stream().allMatch(ValidationConstraints::forbidsNull)
                : those.stream().anyMatch(ValidationConstraints::forbidsNull);
        return ofThemselves
                || those.stream()
                        .anyMatch(it -> isRequired(parts(it, around).toList(), isOfAlternatives(it), and(around, it)));
    }

    private boolean isOfAlternatives(AnnotationUse use) {
        return knowsAlternatives
                && !isUnderstood(use)
                && use.parts().stream()
                        .filter(it -> it.qualifiedName().equals(HIBERNATE_VALIDATOR + "ConstraintComposition"))
                        .anyMatch(it -> it.constant("value").equals(Optional.of("OR")));
    }

    private static boolean isConstraint(AnnotationUse use) {
        return use.isValidation()
                ? use.qualifiedName().contains(".constraints.")
                : use.parts().stream().anyMatch(it -> it.isValidation("Constraint"));
    }

    private static boolean forbidsNull(AnnotationUse use) {
        return FORBIDDING_NULL.stream().anyMatch(it -> use.isValidation("constraints." + it));
    }

    OptionalInt maxLength() {
        if (constraints.isEmpty()) {
            return OptionalInt.empty();
        }
        return least(
                Stream.concat(constraint("Size"), hibernate("Length"))
                        .filter(it -> it.number("max", Integer.MAX_VALUE) < Integer.MAX_VALUE)
                        .toList(),
                "max",
                "letters");
    }

    Optional<ColumnType> digits() {
        if (constraints.isEmpty()) {
            return Optional.empty();
        }
        List<AnnotationUse> digits = constraint("Digits").toList();
        OptionalInt integer = least(digits, "integer", "digits");
        OptionalInt fraction = least(digits, "fraction", "digits of the fraction");
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ColumnType.of(TypeName.NUMERIC, integer.getAsInt() + fraction.getAsInt(), fraction.getAsInt()));
    }

    /** Hibernate has constraints in a set, by their hash codes, and the last one counts. */
    private OptionalInt least(List<AnnotationUse> limiting, String attribute, String of) {
        List<AnnotationUse> sorted = limiting.stream()
                .sorted(Comparator.comparingInt(it -> it.number(attribute, 0)))
                .toList();
        if (sorted.isEmpty()) {
            return OptionalInt.empty();
        }
        int least = sorted.get(0).number(attribute, 0);
        AnnotationUse other = sorted.get(sorted.size() - 1);
        int most = other.number(attribute, 0);
        if (least < most) {
            context.reports().at(other.at(attribute), Problem.LIMITS_DIFFER, mapped.path(), least, most + " " + of);
        }
        return OptionalInt.of(least);
    }

    /** One condition, however many constraints say it. */
    Optional<Condition> bounds(Identifier column) {
        if (constraints.isEmpty()) {
            return Optional.empty();
        }
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
