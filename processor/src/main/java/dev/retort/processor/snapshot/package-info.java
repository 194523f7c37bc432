/**
 * The committed picture of the schema: {@code schema.json}, read and written.
 * Canonical, one object a line, so that people review it and git merges it; the format is described in {@code processor/DESIGN.md}.
 */
package dev.retort.processor.snapshot;
