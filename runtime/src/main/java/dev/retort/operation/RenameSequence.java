package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Sequence;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives a sequence another name in the same schema; it goes on counting where it stands. */
public record RenameSequence(QualifiedName from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>(before.sequences());
        Sequence sequence = sequences.remove(from);
        if (sequence == null) {
            throw new SchemaMismatchException("there is no sequence " + from);
        }
        QualifiedName name = from.sibling(to);
        if (sequences.put(name, new Sequence(name, sequence.start(), sequence.increment())) != null) {
            throw new SchemaMismatchException("there is a sequence " + name + " already");
        }
        return before.withSequences(sequences);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new RenameSequence(from.sibling(to), from.name());
    }

    @Override
    public String describe() {
        return "rename sequence " + from + " to " + to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
