/**
 * How revisions follow each other: the index the compiler wrote, the graph it makes, the steps to a target.
 * Nothing here opens a connection.
 */
package dev.retort.revision;
