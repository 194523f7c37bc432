package dev.retort.schema;

/** A source of numbers outside any table. */
public record Sequence(QualifiedName name, long start, long increment) {}
