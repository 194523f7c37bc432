package dev.retort.annotations;

/** The major version of Hibernate that will use the schema. */
public enum Hibernate {
    /** The version on the class path, or {@link #V6} where none is. */
    AUTO,
    V6,
    V7
}
