package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;

/** Gives a sequence another name in the same schema; it goes on counting where it stands. */
public record RenameSequence(QualifiedName from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        Sequence sequence = before.sequence(from);
        QualifiedName name = from.sibling(to);
        Schema without = new DropSequence(from).applyTo(before);
        return new CreateSequence(new Sequence(name, sequence.start(), sequence.increment())).applyTo(without);
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
