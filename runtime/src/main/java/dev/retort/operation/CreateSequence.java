package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Sequence;
import java.util.List;

/**
 * Makes a sequence.
 *
 * @param behind keys that rows have already: its first numbers are larger, if they have any
 */
public record CreateSequence(Sequence sequence, List<KeyColumn> behind) implements SchemaOperation {

    public CreateSequence {
        behind = List.copyOf(behind);
        if (sequence.increment() < 0 && !behind.isEmpty()) {
            throw new IllegalArgumentException("a sequence that counts down does not start behind what is there");
        }
    }

    public CreateSequence(Sequence sequence) {
        this(sequence, List.of());
    }

    @Override
    public Schema applyTo(Schema before) {
        if (before.sequences().containsKey(sequence.name())) {
            throw new SchemaMismatchException("there is a sequence " + sequence.name() + " already");
        }
        return before.withSequences(before.sequences().with(sequence.name(), sequence));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new DropSequence(sequence.name());
    }

    @Override
    public String describe() {
        return "create sequence " + sequence.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
