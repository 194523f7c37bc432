package dev.retort.safety;

import dev.retort.annotations.Rule;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A rule that an operation breaks.
 *
 * @param table the one in danger; a sequence has none
 * @param column the one to blame, where the operation alone does not say
 * @param details for the words of the rule
 */
public record Finding(
        Rule rule,
        SchemaOperation cause,
        Optional<QualifiedName> table,
        Optional<Identifier> column,
        List<Object> details) {}
