package dev.retort.operation;

import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Sequence;

/** Makes a sequence. */
public record CreateSequence(Sequence sequence) implements SchemaOperation {

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
