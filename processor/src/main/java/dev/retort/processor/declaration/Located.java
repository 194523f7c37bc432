package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.function.Function;

/** Something the developer wrote, and where. */
public record Located<T>(T value, Location where) {

    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), where);
    }
}
