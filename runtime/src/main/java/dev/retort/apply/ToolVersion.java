package dev.retort.apply;

import java.util.Objects;

/** The version of Retort that runs. */
public final class ToolVersion {

    private ToolVersion() {}

    /** As the jar's manifest says it. */
    public static String get() {
        return Objects.requireNonNullElse(ToolVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
