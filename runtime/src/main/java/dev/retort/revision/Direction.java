package dev.retort.revision;

import java.util.Locale;

/** The two ways through history. */
public enum Direction {
    UPGRADE,
    DOWNGRADE;

    public Direction opposite() {
        return switch (this) {
            case UPGRADE -> DOWNGRADE;
            case DOWNGRADE -> UPGRADE;
        };
    }

    /** As the command is called. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
