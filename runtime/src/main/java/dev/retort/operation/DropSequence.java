package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Removes a sequence. */
public record DropSequence(QualifiedName name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        before.sequence(name);
        return before.withSequences(before.sequences().without(name));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new CreateSequence(before.sequence(name));
    }

    @Override
    public String describe() {
        return "drop sequence " + name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
