package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;

/** Changes the step of a sequence. */
public record AlterSequence(Sequence from, Sequence to) implements SchemaOperation {

    public AlterSequence {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("altering a sequence does not rename it: " + from + " to " + to);
        }
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
