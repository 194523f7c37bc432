package dev.retort.integration;

import java.util.List;

/** How far Retort and Hibernate agree about a generated mapping, and in what words they do not. */
record GeneratedVerdict(Kind kind, List<String> words) {

    enum Kind {
        AGREED,
        BOTH_REFUSE,
        ONLY_HIBERNATE_REFUSES,
        ONLY_RETORT_REFUSES,
        REVISION_FAILS,
        DIFFERENT,
        NO_JAVA
    }

    /** Hibernate also refuses, or stumbles over, what no specification forbids; what works with it must work with Retort. */
    boolean isGood() {
        return switch (kind) {
            case AGREED, BOTH_REFUSE, ONLY_HIBERNATE_REFUSES -> true;
            case ONLY_RETORT_REFUSES, REVISION_FAILS, DIFFERENT, NO_JAVA -> false;
        };
    }

    /** Whether something smaller still fails in the same way. */
    boolean isLike(GeneratedVerdict other) {
        return kind == other.kind && words.contains(other.words.get(0));
    }
}
