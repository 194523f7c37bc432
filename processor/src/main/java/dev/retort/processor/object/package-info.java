/**
 * What JPA does not know: views, functions and triggers as people write them into {@code .sql} files, and extensions.
 * Their texts are kept in the snapshot; what changed is dropped and created anew around the changes of tables, in statements that
 * tell which file they are from.
 */
package dev.retort.processor.object;
