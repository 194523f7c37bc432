/** Retort: schema migrations that the compiler writes and a small runtime applies. */
package dev.retort;
