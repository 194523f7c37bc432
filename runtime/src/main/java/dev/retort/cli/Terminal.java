package dev.retort.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * What a command can see and say.
 *
 * @param out results
 * @param err everything else
 */
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment) {}
