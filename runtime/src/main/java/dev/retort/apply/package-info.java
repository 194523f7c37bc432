/**
 * Runs a plan over JDBC and keeps the database's own record of it, {@code retort_history}.
 * Nothing here prints: what happens is told by events, results and exceptions.
 */
package dev.retort.apply;
