package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;

/**
 * The declaration behind a table or a column.
 *
 * @param name the entity's qualified name, or the attribute's path within the entity: {@code address.street}
 */
public record Origin(String name, Location location) {}
