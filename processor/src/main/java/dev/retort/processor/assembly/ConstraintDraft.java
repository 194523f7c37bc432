package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import java.util.List;
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

    /** The constraint but for its name. */
    Constraint meaning() {
        return withName.apply(ANY_NAME);
    }
}
