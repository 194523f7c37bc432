/**
 * Real compilers, real builds and real databases, from an edited entity to an applied revision and back.
 * Each folder under {@code cases} is one behaviour; {@code -Dupdate} rewrites what the cases expect, {@code -Dcase=name} runs some.
 */
package dev.retort.integration;
