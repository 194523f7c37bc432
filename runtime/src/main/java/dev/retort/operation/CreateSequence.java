package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Sequence;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a sequence. */
public record CreateSequence(Sequence sequence) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>(before.sequences());
        if (sequences.put(sequence.name(), sequence) != null) {
            throw new SchemaMismatchException("there is a sequence " + sequence.name() + " already");
        }
        return before.withSequences(sequences);
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
