package dev.retort.processor.branch;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Comparator;
import java.util.Optional;

/** A table or something else of that kind, or a part of it. */
public record Trace(QualifiedName name, Optional<Identifier> part) implements Comparable<Trace> {

    private static final Comparator<Trace> ORDER = Comparator.comparing(Trace::name)
            .thenComparing(it -> it.part.map(Identifier::toString).orElse(""));

    static Trace of(QualifiedName name) {
        return new Trace(name, Optional.empty());
    }

    static Trace of(QualifiedName table, Identifier part) {
        return new Trace(table, Optional.of(part));
    }

    @Override
    public int compareTo(Trace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return part.map(it -> name + "." + it).orElseGet(name::toString);
    }
}
