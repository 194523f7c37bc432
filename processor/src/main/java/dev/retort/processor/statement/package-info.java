/**
 * SQL that people write into revisions, as far as it is plain: which table a statement is about, which of its columns, and whether it goes
 * with a transaction.
 * What is not plain has no answer, for a wrong one would be a false alarm.
 */
package dev.retort.processor.statement;
