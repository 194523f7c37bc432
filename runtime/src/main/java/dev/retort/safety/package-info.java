/**
 * What an operation does to a table in use: which rules it breaks, and how the same can be had while the traffic goes on. Both see
 * typed operations and the schema they start from, so what a revision creates itself is nobody's concern.
 */
package dev.retort.safety;
