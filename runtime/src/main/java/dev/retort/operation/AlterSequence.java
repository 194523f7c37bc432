package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.List;

/**
 * Changes the step of a sequence, or what it numbers.
 *
 * @param behind keys that rows have already, from elsewhere: its next numbers are larger
 */
public record AlterSequence(Sequence from, Sequence to, List<KeyColumn> behind) implements SchemaOperation {

    public AlterSequence {
        behind = List.copyOf(behind);
        if (to.increment() < 0 && !behind.isEmpty()) {
            throw new IllegalArgumentException("a sequence that counts down does not go on behind what is there");
        }
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("altering a sequence does not rename it: " + from + " to " + to);
        }
    }

    public AlterSequence(Sequence from, Sequence to) {
        this(from, to, List.of());
    }

    @Override
    public Schema applyTo(Schema before) {
        before.sequence(from.name());
        return before.withSequences(before.sequences().with(from.name(), to));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new AlterSequence(to, from);
    }

    @Override
    public String describe() {
        return "alter sequence " + from.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
