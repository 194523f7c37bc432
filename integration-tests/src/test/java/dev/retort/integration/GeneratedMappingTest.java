package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entities made by chance, judged by Hibernate: every second by Hibernate 6, the others by 7. {@code -Dmappings.cases=500} for more,
 * {@code -Dmappings.seed=17} for one.
 */
class GeneratedMappingTest {

    private static final int CASES = Integer.getInteger("mappings.cases", 4);

    /** Hibernate does not start with every model that JPA allows, but with those that a build judges it does. */
    private static final long FIRST = 5;

    private static final int MOST_ATTEMPTS_TO_SHRINK = 200;

    @TempDir
    static Path folder;

    static LongStream seeds() {
        Long only = Long.getLong("mappings.seed");
        return only == null ? LongStream.range(FIRST, FIRST + CASES) : LongStream.of(only);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void becomesWhatHibernateMakesOfIt(long seed) throws IOException {
        HibernateVersion version = HibernateVersion.values()[(int) (seed % HibernateVersion.values().length)];
        GeneratedMapping mapping = GeneratedMappings.of(seed, version);
        GeneratedVerdict verdict = judged(mapping, version);
        if (!verdict.isGood()) {
            fail("seed " + seed + " with Hibernate " + version + ", shrunk from " + verdict + "\n"
                    + shrunk(mapping, version, verdict));
        }
    }

    private GeneratedVerdict judged(GeneratedMapping mapping, HibernateVersion version) throws IOException {
        Path project = Files.createTempDirectory(folder, "project");
        return new GeneratedJudging(version, mapping.naming(), project).of(mapping.source());
    }

    /** First whole classes with all that speaks of them, then what is in the rest. */
    private GeneratedMapping shrunk(GeneratedMapping failing, HibernateVersion version, GeneratedVerdict verdict)
            throws IOException {
        GeneratedMapping smallest = failing;
        for (GeneratedMapping.Type it : failing.types()) {
            GeneratedMapping smaller = smallest.without(it);
            if (judged(smaller, version).isLike(verdict)) {
                smallest = smaller;
            }
        }
        int next = 0;
        for (int attempts = 0; attempts < MOST_ATTEMPTS_TO_SHRINK; attempts++) {
            List<GeneratedMapping> smaller = smallest.smaller().toList();
            if (next == smaller.size()) {
                break;
            }
            if (judged(smaller.get(next), version).isLike(verdict)) {
                smallest = smaller.get(next);
            } else {
                next++;
            }
        }
        return smallest;
    }
}
