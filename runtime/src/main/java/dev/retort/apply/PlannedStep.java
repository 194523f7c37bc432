package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.util.Optional;

/**
 * A revision that would be applied or taken back.
 *
 * @param takenBackBy the SQL in the history that does, where the class path does not have the revision, or it came only half way
 */
public record PlannedStep(IndexedRevision revision, Direction direction, Optional<String> takenBackBy) {}
