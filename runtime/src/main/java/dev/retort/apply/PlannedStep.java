package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.util.Optional;

/**
 * A revision that would be applied or taken back.
 *
 * @param takenBackBy the SQL in the history that does, where the class path does not have the revision
 */
public record PlannedStep(IndexedRevision revision, Direction direction, Optional<String> takenBackBy) {}
