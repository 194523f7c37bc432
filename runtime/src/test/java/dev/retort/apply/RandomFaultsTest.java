package dev.retort.apply;

import dev.retort.operation.Database;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is ever half done, locked for ever, or guessed: tried on revisions, commands and faults made by chance. {@code
 * -Dfaults.cases=500} tries more of them, {@code -Dfaults.seed=81} one.
 */
class RandomFaultsTest {

    /** On PostgreSQL one takes as long as four on H2. */
    static Stream<Arguments> seeds() {
        Long one = Long.getLong("faults.seed");
        long cases = Long.getLong("faults.cases", 12);
        return Stream.of(Database.values()).flatMap(database -> (one == null
                        ? LongStream.range(0, database == Database.H2 ? cases : cases / 4)
                        : LongStream.of(one))
                .mapToObj(seed -> Arguments.of(database, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCommandArrivesOrSaysWhatHelps(Database database, long seed) throws Exception {
        new Ordeal(database, seed).run();
    }
}
