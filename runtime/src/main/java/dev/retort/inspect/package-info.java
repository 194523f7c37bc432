/**
 * A live database becomes a schema here, and two schemas become sentences about where they differ.
 * Only catalogues are read: no rows, and no right but to connect is needed.
 */
package dev.retort.inspect;
