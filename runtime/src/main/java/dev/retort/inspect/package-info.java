/**
 * A live database becomes a schema here, and two schemas become sentences about where they differ.
 * Only catalogues are read, and of expressions the plans: no rows, and no right but to connect is needed.
 */
package dev.retort.inspect;
