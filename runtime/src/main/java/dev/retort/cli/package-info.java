/**
 * The command line: arguments in, sentences out, a documented exit code at the end.
 * Each command is a class, and everything it does the facade {@link dev.retort.Retort} can do as well.
 */
package dev.retort.cli;
