package dev.retort.schema;

/** A source of numbers outside any table. */
public record Sequence(QualifiedName name, long start, long increment) {

    // By hand, as in Identifier.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Sequence sequence
                        && name.equals(sequence.name)
                        && start == sequence.start
                        && increment == sequence.increment;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
