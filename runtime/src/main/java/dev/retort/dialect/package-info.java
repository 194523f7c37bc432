/**
 * Operations become statements here: everything that differs from one database to the next.
 * A method of {@link dev.retort.dialect.Dialect} is concrete where databases agree and abstract where they do not.
 */
package dev.retort.dialect;
