/**
 * What a revision does, as values that know their effect on a schema and nothing of SQL.
 * {@link dev.retort.operation.Operations} and {@link dev.retort.operation.Definitions} are the vocabulary that committed
 * revisions speak: they grow by overloads and never change.
 */
package dev.retort.operation;
