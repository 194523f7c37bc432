package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From any model of all that JPA and Hibernate know to another, made by edits and by the answers that the compiler asks for, with
 * rows there and back. {@code -Dsteps.cases=500} for more, {@code -Dsteps.seed=17} for one,
 * both for those from it on.
 */
class GeneratedStepTest {

    private static final Long GIVEN = Long.getLong("steps.seed");

    private static final int CASES = Integer.getInteger("steps.cases", GIVEN == null ? 3 : 1);

    /** Not every seed is a model that Retort takes, but those of a build are. */
    private static final long FIRST = 502;

    private static final int MOST_ATTEMPTS_TO_SHRINK = 150;

    @TempDir
    static Path folder;

    static LongStream seeds() {
        long first = GIVEN == null ? FIRST : GIVEN;
        return LongStream.range(first, first + CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void isMadeAndTakenBack(long seed) throws IOException {
        GeneratedStep step = GeneratedStep.of(seed);
        StepVerdict verdict = verdict(step);
        if (verdict.kind() == StepVerdict.Kind.IMPOSSIBLE) {
            step = possible(step);
            verdict = verdict(step);
        }
        if (verdict.isFailure()) {
            GeneratedStep smallest = shrunk(step, verdict);
            fail("seed " + seed + ": " + verdict(smallest).words() + "\n" + smallest);
        }
    }

    private static StepVerdict verdict(GeneratedStep step) throws IOException {
        return new StepCompiles(step, Files.createTempDirectory(folder, "project")).verdict();
    }

    /** Without the edits that leave a model that does not work. */
    private static GeneratedStep possible(GeneratedStep step) throws IOException {
        GeneratedStep some = step.with(List.of());
        for (StepEdit it : step.edits()) {
            GeneratedStep more = some.with(
                    Stream.concat(some.edits().stream(), Stream.of(it)).toList());
            if (verdict(more).kind() != StepVerdict.Kind.IMPOSSIBLE) {
                some = more;
            }
        }
        return some;
    }

    /** First fewer edits, then fewer classes, then less in them. */
    private static GeneratedStep shrunk(GeneratedStep failing, StepVerdict verdict) throws IOException {
        GeneratedStep smallest = failing;
        List<Function<GeneratedStep, Stream<GeneratedStep>>> ways =
                List.of(GeneratedStep::calmer, GeneratedStep::fewerTypes, GeneratedStep::smaller);
        int attempts = 0;
        for (Function<GeneratedStep, Stream<GeneratedStep>> way : ways) {
            int next = 0;
            for (List<GeneratedStep> smaller = way.apply(smallest).toList();
                    next < smaller.size() && attempts < MOST_ATTEMPTS_TO_SHRINK;
                    attempts++) {
                if (verdict(smaller.get(next)).isLike(verdict)) {
                    smallest = smaller.get(next);
                    smaller = way.apply(smallest).toList();
                } else {
                    next++;
                }
            }
        }
        return smallest;
    }
}
