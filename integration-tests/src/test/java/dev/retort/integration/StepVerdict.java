package dev.retort.integration;

/**
 * What became of a generated step.
 *
 * @param words about a failure
 */
record StepVerdict(Kind kind, String words) {

    enum Kind {
        HELD,
        /** One of the two models is none that Retort takes, which is for other tests to judge. */
        IMPOSSIBLE,
        /** What the compiler says is that the edit must be another one. */
        DEAD_END,
        FAILED
    }

    boolean isFailure() {
        return kind == Kind.FAILED;
    }

    /** Whether something smaller fails in the same way, whatever things are called there. */
    boolean isLike(StepVerdict other) {
        return kind == other.kind && firstWords().equals(other.firstWords());
    }

    private String firstWords() {
        return words.lines()
                .findFirst()
                .orElse("")
                .replaceAll("[`\"\\w/]*\\d+[`\"\\w/]*", "")
                .replaceAll("'.*?'", "");
    }
}
