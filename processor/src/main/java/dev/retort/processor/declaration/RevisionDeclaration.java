package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.List;

/**
 * A revision that is there already.
 *
 * @param className with its package
 */
public record RevisionDeclaration(String id, List<String> parents, String message, String className, Location where) {}
