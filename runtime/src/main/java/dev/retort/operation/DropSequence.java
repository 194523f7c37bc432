package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Sequence;
import java.util.SortedMap;
import java.util.TreeMap;

/** Removes a sequence. */
public record DropSequence(QualifiedName name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>(before.sequences());
        if (sequences.remove(name) == null) {
            throw new SchemaMismatchException("there is no sequence " + name);
        }
        return before.withSequences(sequences);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new CreateSequence(before.sequences().get(name));
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
