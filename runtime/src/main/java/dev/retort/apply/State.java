package dev.retort.apply;

import dev.retort.revision.Direction;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a revision of the history is. */
enum State {
    APPLIED(Optional.empty()),
    /** On the way up, and what was begun is known to be done. */
    UPGRADING(Optional.of(Direction.UPGRADE)),
    /** On the way up, and the next step was begun; only the database knows whether it is done. */
    UPGRADING_STEP(Optional.of(Direction.UPGRADE)),
    DOWNGRADING(Optional.of(Direction.DOWNGRADE)),
    DOWNGRADING_STEP(Optional.of(Direction.DOWNGRADE)),
    /** It was never there, and what was done of it is on its way back. */
    TAKING_BACK(Optional.of(Direction.DOWNGRADE)),
    TAKING_BACK_STEP(Optional.of(Direction.DOWNGRADE));

    private final Optional<Direction> direction;

    State(Optional<Direction> direction) {
        this.direction = direction;
    }

    static State between(Direction direction) {
        return switch (direction) {
            case UPGRADE -> UPGRADING;
            case DOWNGRADE -> DOWNGRADING;
        };
    }

    static State within(Direction direction) {
        return switch (direction) {
            case UPGRADE -> UPGRADING_STEP;
            case DOWNGRADE -> DOWNGRADING_STEP;
        };
    }

    /** Nothing where the history holds a word of a later version, or of a person. */
    static Optional<State> of(String text) {
        return Stream.of(values()).filter(it -> it.text().equals(text)).findFirst();
    }

    /** Which way it is going, unless it is there. */
    Optional<Direction> direction() {
        return direction;
    }

    boolean inDoubt() {
        return this == UPGRADING_STEP || this == DOWNGRADING_STEP || this == TAKING_BACK_STEP;
    }

    /** Whether it was there, and still is unless it is on its way back. */
    boolean wasApplied() {
        return this == APPLIED || this == DOWNGRADING || this == DOWNGRADING_STEP;
    }

    boolean isTakingBack() {
        return this == TAKING_BACK || this == TAKING_BACK_STEP;
    }

    /** As the history holds it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
