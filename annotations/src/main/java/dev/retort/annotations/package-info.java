/**
 * What JPA cannot say: where revisions live, which names and defaults the schema has, what is left alone.
 * A marker library without dependencies; everything in it is promised to users.
 */
package dev.retort.annotations;
