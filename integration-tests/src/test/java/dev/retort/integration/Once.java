package dev.retort.integration;

import java.util.function.Supplier;

/** A value made when first asked for; one that could not be made is not tried again. */
final class Once<T> {

    private final Supplier<T> making;
    private T value;
    private Throwable failure;

    Once(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        if (failure != null) {
            throw new IllegalStateException("could not be made before", failure);
        }
        if (value == null) {
            try {
                value = making.get();
            } catch (RuntimeException | Error e) {
                failure = e;
                throw e;
            }
        }
        return value;
    }
}
