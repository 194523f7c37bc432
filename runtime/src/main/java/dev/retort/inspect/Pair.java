package dev.retort.inspect;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Of one thing, what the revisions make and what is there. */
record Pair<T>(T expected, T actual) {

    boolean agrees() {
        return Objects.equals(expected, actual);
    }

    boolean either(Predicate<T> condition) {
        return condition.test(expected) || condition.test(actual);
    }

    <R> Pair<R> map(Function<T, R> function) {
        return new Pair<>(function.apply(expected), function.apply(actual));
    }

    /** Both as what is there, where both are the same in other words. */
    Pair<T> asActual() {
        return new Pair<>(actual, actual);
    }
}
