package dev.retort.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A model and what a developer does to it.
 *
 * @param online whether the traffic goes on meanwhile
 */
record GeneratedStep(GeneratedMapping before, HibernateVersion version, List<StepEdit> edits, Way way, boolean online) {

    /** How the edits become revisions. */
    enum Way {
        AT_ONCE,
        /** Half of them are compiled before, and answered, and nobody commits that. */
        DRAFTED,
        /** Half of them are a revision of their own, whose answers stay where they are. */
        ONE_AFTER_THE_OTHER
    }

    private static final int MOST_EDITS = 5;

    static GeneratedStep of(long seed) {
        HibernateVersion version = HibernateVersion.values()[(int) (seed % HibernateVersion.values().length)];
        GeneratedMapping before = GeneratedMappings.of(seed, version);
        Random random = new Random(seed);
        List<StepEdit> edits = new ArrayList<>();
        GeneratedMapping after = before;
        for (int i = 1 + random.nextInt(MOST_EDITS); i > 0; i--) {
            Optional<StepEdit> last = edits.isEmpty() ? Optional.empty() : Optional.of(edits.get(edits.size() - 1));
            StepEdit edit = StepEdit.by(random, after, last);
            edits.add(edit);
            after = edit.apply(after, version);
        }
        Way way = Way.values()[random.nextInt(Way.values().length)];
        return new GeneratedStep(before, version, edits, way, seed % 3 == 0);
    }

    /** The edits between one compile that is answered and the next. */
    List<List<StepEdit>> parts() {
        int half = way == Way.AT_ONCE ? 0 : edits.size() / 2;
        return half == 0 ? List.of(edits) : List.of(edits.subList(0, half), edits.subList(half, edits.size()));
    }

    GeneratedMapping after() {
        return after(before, edits);
    }

    GeneratedMapping after(GeneratedMapping model, List<StepEdit> some) {
        GeneratedMapping after = model;
        for (StepEdit edit : some) {
            after = edit.apply(after, version);
        }
        return after;
    }

    /** What becomes of what a column means, see {@link Meanings}. */
    String after(String meaning, GeneratedMapping model, List<StepEdit> some) {
        GeneratedMapping now = model;
        String after = meaning;
        for (StepEdit edit : some) {
            after = edit.apply(after, now, version);
            now = edit.apply(now, version);
        }
        return after;
    }

    GeneratedStep with(List<StepEdit> others) {
        return new GeneratedStep(before, version, others, way, online);
    }

    private GeneratedStep with(GeneratedMapping smaller) {
        return new GeneratedStep(smaller, version, edits, way, online);
    }

    private GeneratedStep with(Way other) {
        return new GeneratedStep(before, version, edits, other, online);
    }

    /** Each with one edit less. */
    Stream<GeneratedStep> calmer() {
        Stream<GeneratedStep> plainer = Stream.of(Way.values())
                .filter(it -> it.ordinal() < way.ordinal())
                .map(this::with);
        return Stream.concat(
                plainer,
                edits.stream()
                        .map(it ->
                                with(edits.stream().filter(other -> other != it).toList())));
    }

    /** Each with one class less, and all that speaks of it. */
    Stream<GeneratedStep> fewerTypes() {
        return before.types().stream().map(it -> with(before.without(it)));
    }

    /** Each with a little less. */
    Stream<GeneratedStep> smaller() {
        Stream<GeneratedStep> plain =
                online ? Stream.of(new GeneratedStep(before, version, edits, way, false)) : Stream.empty();
        return Stream.concat(plain, before.smaller().map(this::with));
    }

    @Override
    public String toString() {
        return way + " " + edits + (online ? ", online" : "") + ", " + before;
    }
}
