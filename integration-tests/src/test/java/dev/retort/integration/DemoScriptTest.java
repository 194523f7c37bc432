package dev.retort.integration;

import dev.retort.operation.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shop of the demo as a case: over a connection and by script. */
class DemoScriptTest {

    private static final Path DEMO = Path.of("src/test/resources/demo");

    @ParameterizedTest
    @EnumSource
    void leavesTheSameEitherWay(Database database, @TempDir Path folder) {
        demo(database, folder).check();
    }

    /** Where psql is installed its stand-in is run too, so that it is known to work where psql is not. */
    @Test
    void leavesTheSameWithoutPsql(@TempDir Path folder) {
        try (TestDatabase live = TestDatabase.create(Database.POSTGRESQL).withoutPsql()) {
            demo(Database.POSTGRESQL, folder).check(live);
        }
    }

    private static LiveCase demo(Database database, Path folder) {
        TreeMap<Path, Path> sources = new TreeMap<>();
        Texts.filesIn(DEMO.resolve("first")).forEach(it -> sources.put(it.getFileName(), it));
        List<Path> before = List.copyOf(sources.values());
        Texts.filesIn(DEMO.resolve("second")).forEach(it -> sources.put(it.getFileName(), it));
        CaseRun run = CaseRun.of(before, List.copyOf(sources.values()), folder);
        return new LiveCase(new Case(DEMO), run, database);
    }
}
