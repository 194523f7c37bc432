package dev.retort.inspect;

import java.util.Objects;

/** Of one thing, what the revisions make and what is there. */
record Pair<T>(T expected, T actual) {

    boolean agrees() {
        return Objects.equals(expected, actual);
    }
}
