package dev.retort.processor.answer;

import dev.retort.annotations.Using;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Conversion;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.ValuesOfRows.Place;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.statement.PlainExpression;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Columns whose type changes, and what {@link Using} says of each. Of several of one attribute it is about the one that it names, and
 * what refers to a column gets the same.
 */
final class RetypedColumns {

    private final Assembly assembly;
    private final FieldAnswers answers;
    private final Map<Place, AlterColumn> changes = new LinkedHashMap<>();
    private final Map<Place, Conversion> followed = new HashMap<>();
    private final Set<Place> following = new HashSet<>();
    private final Map<Place, Place> leftBehind = new HashMap<>();

    /** @param before under the present names */
    RetypedColumns(List<SchemaOperation> operations, Assembly assembly, Schema before) {
        this.assembly = assembly;
        this.answers = new FieldAnswers(assembly);
        for (SchemaOperation operation : operations) {
            if (operation instanceof AlterColumn change && isRetyped(change)) {
                changes.put(place(change), change);
            }
        }
        Referrers referrers = new Referrers(assembly, before);
        for (Place place : changes.keySet()) {
            for (Place other : referrers.of(place, it -> !hasItsOwn(it))) {
                follow(place, other);
            }
        }
    }

    private void follow(Place place, Place other) {
        Optional<AnnotationUse> using = written(place);
        if (using.isEmpty()) {
            if (isSameChange(place, other)) {
                following.add(other);
            }
        } else if (hasItsOwn(place)) {
            conversion(using.get(), place, other)
                    .ifPresentOrElse(it -> followed.put(other, it), () -> leftBehind.put(other, place));
        }
    }

    private boolean isSameChange(Place place, Place other) {
        AlterColumn one = changes.get(place);
        return Optional.ofNullable(changes.get(other))
                .filter(it -> it.from().type().equals(one.from().type())
                        && it.to().type().equals(one.to().type()))
                .isPresent();
    }

    static boolean isRetyped(AlterColumn change) {
        return !change.from().type().equals(change.to().type());
    }

    static Place place(AlterColumn change) {
        return new Place(change.table(), change.to().name());
    }

    static Conversion conversion(AnnotationUse using) {
        return new Conversion(
                using.text("value").orElseThrow().value(),
                using.text("downgrade").map(Located::value));
    }

    Optional<AnnotationUse> answer(Place place) {
        return written(place)
                .filter(it -> hasItsOwn(place) || namedBy(it, place).isEmpty() && !followed.containsKey(place));
    }

    /** Then it is not for what it refers to to say. */
    private boolean hasItsOwn(Place place) {
        return written(place)
                .filter(it -> isOnlyOne(place) || isTheOneNamed(it, place))
                .isPresent();
    }

    /** What is said of a column that it refers to. */
    Optional<Conversion> followed(Place place) {
        return Optional.ofNullable(followed.get(place));
    }

    /** Whether an answer for what it refers to is one for it, too. */
    boolean isFollowing(Place place) {
        return following.contains(place) || followed.containsKey(place);
    }

    /** What it refers to, which an answer converts that would be none for it. */
    Optional<Place> leftBehind(Place place) {
        return Optional.ofNullable(leftBehind.get(place));
    }

    /** Whether an answer on its attribute would be about it. */
    boolean isAnswerable(Place place) {
        return written(place).isEmpty()
                && isOfAttribute(place)
                && ofItsAttribute(place).stream().allMatch(it -> it.equals(place) || isConverted(changes.get(it)));
    }

    /** The key of a subclass with a table of its own is of the class, which takes no answer. */
    private boolean isOfAttribute(Place place) {
        return Optional.ofNullable(assembly.origins().get(place.table()))
                .map(it -> it.columns().get(place.column()))
                .filter(it -> !(it.location().element() instanceof TypeElement))
                .isPresent();
    }

    /** Without an answer of its own. */
    boolean isConverted(AlterColumn change) {
        Place place = place(change);
        return isFollowing(place)
                || !leftBehind.containsKey(place)
                        && TypeFamily.converts(change.from().type(), change.to().type());
    }

    private boolean isOnlyOne(Place place) {
        return ofItsAttribute(place).size() == 1;
    }

    /** Those that change. */
    private List<Place> ofItsAttribute(Place place) {
        return Optional.ofNullable(assembly.origins().get(place.table()))
                .filter(it -> it.columns().containsKey(place.column()))
                .map(it -> FieldAnswers.columnsOf(it, place.column()))
                .orElse(List.of(place.column()))
                .stream()
                .map(it -> new Place(place.table(), it))
                .filter(changes::containsKey)
                .toList();
    }

    private Optional<AnnotationUse> written(Place place) {
        return answers.of(place.table(), place.column(), Using.class)
                .filter(it -> it.text("value").isPresent());
    }

    private boolean isTheOneNamed(AnnotationUse using, Place place) {
        return namedBy(using, place).equals(Set.of(place));
    }

    private Set<Place> namedBy(AnnotationUse using, Place place) {
        String expression = conversion(using).expression();
        return ofItsAttribute(place).stream()
                .filter(it -> PlainExpression.mayName(List.of(it.column()), expression))
                .collect(Collectors.toSet());
    }

    private Optional<Conversion> conversion(AnnotationUse using, Place place, Place other) {
        Conversion conversion = conversion(using);
        Optional<String> back = conversion.back().flatMap(it -> ofOther(it, place, other));
        return ofOther(conversion.expression(), place, other)
                .filter(it -> back.isPresent() || conversion.back().isEmpty())
                .map(it -> new Conversion(it, back));
    }

    private Optional<String> ofOther(String expression, Place place, Place other) {
        Set<Identifier> others = Stream.of(place, other)
                .flatMap(it -> assembly.schema().table(it.table()).columns().stream())
                .map(Column::name)
                .filter(it -> !it.equals(place.column()))
                .collect(Collectors.toSet());
        return PlainExpression.ofAnother(expression, place.column(), other.column(), others);
    }
}
