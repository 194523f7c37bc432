package dev.retort.apply;

/** What a revision that failed has left behind. */
sealed interface Left {

    /** It was rolled back. */
    record Nothing() implements Left {}

    /**
     * What ran before the step that failed.
     *
     * @param wayOut for who cannot let it go on
     */
    record Before(String wayOut) implements Left {}

    /**
     * Some of the step that failed too, for it is several statements.
     *
     * @param ifDone what notes that all of it is there
     * @param ifUndone what notes that nothing of it is
     */
    record Within(String ifDone, String ifUndone) implements Left {}
}
