package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.Unique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A constraint that may still need a name.
 *
 * @param named the columns, or what else it is about, that a derived name mentions
 */
record ConstraintDraft(
        Optional<Located<Identifier>> name,
        List<Identifier> named,
        Location where,
        Function<Identifier, Constraint> withName) {

    private static final Identifier ANY_NAME = Identifier.of("unnamed");

    /** Both by a name that somebody gave them. */
    boolean isCalledAs(ConstraintDraft other) {
        return name.isPresent()
                && other.name.isPresent()
                && name.get().value().equals(other.name.get().value());
    }

    /** What Hibernate makes of two uniques or two indexes of one name: one on the columns of both, each once. */
    Optional<ConstraintDraft> joinedWith(ConstraintDraft other) {
        if (meaning() instanceof Unique && other.meaning() instanceof Unique) {
            List<Identifier> columns = joined(named, other.named, it -> it);
            return Optional.of(new ConstraintDraft(name, columns, where, it -> new Unique(it, columns)));
        }
        if (meaning() instanceof Index one
                && other.meaning() instanceof Index another
                && one.unique() == another.unique()) {
            List<Index.Part> parts = joined(one.parts(), another.parts(), ConstraintDraft::subject);
            return Optional.of(new ConstraintDraft(
                    name, joined(named, other.named, it -> it), where, it -> new Index(it, parts, one.unique())));
        }
        return Optional.empty();
    }

    private static <T> List<T> joined(List<T> one, List<T> other, Function<T, Object> subject) {
        Map<Object, T> joined = new LinkedHashMap<>();
        one.forEach(it -> joined.putIfAbsent(subject.apply(it), it));
        other.forEach(it -> joined.putIfAbsent(subject.apply(it), it));
        return List.copyOf(joined.values());
    }

    /** What it sorts by, in whatever direction. */
    private static Object subject(Index.Part part) {
        return part instanceof Index.Part.Column column
                ? column.name()
                : new Index.Part.Expression(((Index.Part.Expression) part).sql(), false);
    }

    /** The constraint but for its name. */
    Constraint meaning() {
        return withName.apply(ANY_NAME);
    }
}
