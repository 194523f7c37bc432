package dev.retort.annotations;

/** What the compiler says about a table or column that no entity declares any more and no {@link Dropped} names. */
public enum Drops {
    /** A warning, and the revision drops it. */
    WARN,
    /** An error, and no revision is written. */
    REQUIRE_ANNOTATION
}
