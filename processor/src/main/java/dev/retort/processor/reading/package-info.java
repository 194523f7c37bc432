/**
 * What revisions in the source folder do, read from their text.
 * Only the words of {@code Operations} and {@code Definitions} are understood and carried out; nothing that a person wrote is run.
 */
package dev.retort.processor.reading;
