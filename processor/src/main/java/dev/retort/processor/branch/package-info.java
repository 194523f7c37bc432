/**
 * Revisions of different branches beside each other: whether it matters which of them runs first.
 * Told from their operations alone.
 */
package dev.retort.processor.branch;
