/**
 * What a database looks like: immutable records without a word of SQL dialect.
 * Names, types and constraints compare as the database would compare them, so two equal schemas are the same database.
 */
package dev.retort.schema;
