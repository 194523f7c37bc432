/**
 * Two schemas in, the operations that lead from one to the other out, in an order that no database can refuse.
 * Compares what was declared with what was declared before, never with a live database.
 */
package dev.retort.diff;
