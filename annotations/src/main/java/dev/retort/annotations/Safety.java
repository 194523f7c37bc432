package dev.retort.annotations;

/** What the compiler says when a revision breaks a {@link Rule}. */
public enum Safety {
    /** A warning, and the revision is written. */
    WARN,
    /** An error, and no revision is written until it is {@link Accepted}; more rules count. */
    STRICT
}
