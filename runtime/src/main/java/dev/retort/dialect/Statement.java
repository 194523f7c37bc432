package dev.retort.dialect;

/**
 * One SQL statement.
 *
 * @param purpose what it is for, in a few words
 * @param transactional whether it may run inside a transaction
 */
public record Statement(String sql, String purpose, boolean transactional) {}
