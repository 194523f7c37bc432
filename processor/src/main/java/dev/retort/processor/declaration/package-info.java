/**
 * Entities as they are written; every value keeps the element, annotation and annotation value it came from.
 * Jakarta and Javax annotations are read by name, so neither has to be on the processor's path.
 */
package dev.retort.processor.declaration;
