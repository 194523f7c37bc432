package dev.retort.inspect;

import dev.retort.schema.Schema;

/**
 * Two schemas in the same words wherever they mean the same to a database.
 *
 * @param expected what the revisions make
 * @param actual what is there
 */
public record Compared(Schema expected, Schema actual) {}
