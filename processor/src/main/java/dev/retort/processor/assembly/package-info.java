/**
 * From declarations to the schema they mean: names, types, keys, associations, each concern a small class of its own.
 * Nothing here writes or prints; what cannot be understood becomes a report.
 */
package dev.retort.processor.assembly;
