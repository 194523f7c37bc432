/**
 * Everything Retort may say to the developer: one catalogue, each entry with its remedy, and where to point.
 * Stages return {@link dev.retort.processor.problem.Report}s as values; only the processor prints them.
 */
package dev.retort.processor.problem;
