package dev.retort.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A model and what a developer does to it.
 *
 * @param online whether the traffic goes on meanwhile
 */
record GeneratedStep(GeneratedMapping before, HibernateVersion version, List<StepEdit> edits, boolean online) {

    private static final int MOST_EDITS = 4;

    static GeneratedStep of(long seed) {
        HibernateVersion version = HibernateVersion.values()[(int) (seed % HibernateVersion.values().length)];
        GeneratedMapping before = GeneratedMappings.of(seed, version);
        Random random = new Random(seed);
        List<StepEdit> edits = new ArrayList<>();
        GeneratedMapping after = before;
        for (int i = 1 + random.nextInt(MOST_EDITS); i > 0; i--) {
            StepEdit edit = StepEdit.by(random, after);
            edits.add(edit);
            after = edit.apply(after, version);
        }
        return new GeneratedStep(before, version, edits, seed % 3 == 0);
    }

    GeneratedMapping after() {
        GeneratedMapping after = before;
        for (StepEdit edit : edits) {
            after = edit.apply(after, version);
        }
        return after;
    }

    GeneratedStep with(List<StepEdit> others) {
        return new GeneratedStep(before, version, others, online);
    }

    private GeneratedStep with(GeneratedMapping smaller) {
        return new GeneratedStep(smaller, version, edits, online);
    }

    /** Each with one edit less. */
    Stream<GeneratedStep> calmer() {
        return edits.stream()
                .map(it -> with(edits.stream().filter(other -> other != it).toList()));
    }

    /** Each with one class less, and all that speaks of it. */
    Stream<GeneratedStep> fewerTypes() {
        return before.types().stream().map(it -> with(before.without(it)));
    }

    /** Each with a little less. */
    Stream<GeneratedStep> smaller() {
        Stream<GeneratedStep> plain =
                online ? Stream.of(new GeneratedStep(before, version, edits, false)) : Stream.empty();
        return Stream.concat(plain, before.smaller().map(this::with));
    }

    @Override
    public String toString() {
        return edits + (online ? ", online" : "") + ", " + before;
    }
}
