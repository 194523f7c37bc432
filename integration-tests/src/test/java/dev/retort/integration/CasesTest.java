package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.diff.SchemaDiff;
import dev.retort.model.UnseenChanges;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.revision.LoadedRevision;
import dev.retort.revision.RevisionIndex;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Every folder under {@code cases}, from its entities to the databases and back. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    static Path folder;

    @TestFactory
    List<DynamicNode> cases() throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(Case::new)
                    .filter(it -> wanted.matcher(it.name()).find())
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .map(CasesTest::tests)
                    .toList();
        }
    }

    private static DynamicNode tests(Case it) {
        Once<CaseRun> run = new Once<>(() -> CaseRun.of(it, folder.resolve(it.name())));
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test(it, "compiles", run::get));
        tests.add(test(it, "revision is as expected", () -> checkRevision(it, run.get())));
        tests.add(test(it, "snapshot is as expected", () -> it.expected("schema.json")
                .check(Texts.withoutModel(run.get().after().snapshotText()))));
        tests.add(test(it, "compiling again changes nothing", () -> checkNothingNew(run.get())));
        tests.add(test(it, "taking it back leaves nothing", () -> checkTakenBack(it, run.get())));
        tests.add(test(it, "its class files are what the compiler saw", () -> checkSeen(run.get())));
        tests.add(test(it, "revisions give the snapshot", () -> checkReplay(run.get())));
        tests.add(test(it, "downgrades give the schema before", () -> checkReplayBack(run.get())));
        for (Database database : Database.values()) {
            if (it.unsupportedOn(database).isEmpty()) {
                tests.add(test(it, "SQL of " + database, () -> checkSql(it, run.get(), Dialects.of(database))));
                tests.add(
                        test(it, "there and back on " + database, () -> new LiveCase(it, run.get(), database).check()));
            }
        }
        return dynamicContainer(it.name(), tests);
    }

    /** Failures name the case, for the summary of a build shows little else. */
    private static DynamicTest test(Case it, String name, Executable check) {
        return dynamicTest(name, () -> {
            try {
                check.execute();
            } catch (Throwable e) {
                throw new AssertionError(it.name() + ": " + name + ": " + e.getMessage(), e);
            }
        });
    }

    private static void checkRevision(Case it, CaseRun run) {
        Optional<Path> revision = run.newRevision();
        if (revision.isPresent()) {
            it.expected("Revision.java").check(Texts.read(revision.get()));
        } else {
            it.expected("Revision.java").checkAbsent();
        }
    }

    private static void checkNothingNew(CaseRun run) {
        run.project().compile().requireSuccess();
        assertEquals(run.after().revisions(), run.project().revisions());
        assertEquals(run.after().snapshotText(), Texts.read(run.project().snapshot()));
        // Where the declarations are known, it takes this for the schema to be read from them again.
        run.project().compile("-Aretort.mode=check").requireSuccess();
    }

    /** In a copy, for the tests after this one look at the project. */
    private static void checkTakenBack(Case it, CaseRun run) throws IOException {
        if (run.before().isEmpty() || it.draftForgets().isPresent()) {
            return;
        }
        Project copy = run.project().copyTo(folder.resolve(it.name() + "-taken-back"));
        copy.declareMigrations();
        copy.replaceWritten(it.before());
        copy.compile("-Aretort.draft=always").requireSuccess();
        assertEquals(run.before().get().revisions().size(), copy.revisions().size());
        assertEquals(run.before().get().snapshotText(), Texts.read(copy.snapshot()));
    }

    private static void checkSeen(CaseRun run) {
        assertEquals(
                new UnseenChanges(new TreeSet<>(), new TreeSet<>()),
                UnseenChanges.of(RevisionIndex.DEFAULT_LINE, run.after().classLoader()));
    }

    private static void checkReplay(CaseRun run) {
        Schema replayed = Schema.EMPTY;
        for (LoadedRevision revision : run.after().loaded()) {
            replayed = applied(replayed, revision.upgrade());
        }
        Schema snapshot = run.after().snapshot().schema();
        assertEquals(List.of(), SchemaDiff.between(replayed, snapshot));
        assertEquals(List.of(), SchemaDiff.between(snapshot, replayed));
    }

    private static void checkReplayBack(CaseRun run) {
        Schema schema = run.after().snapshot().schema();
        List<LoadedRevision> revisions = run.after().loaded();
        int old = run.before().map(it -> it.ids().size()).orElse(0);
        for (int i = revisions.size() - 1; i >= old; i--) {
            schema = applied(schema, revisions.get(i).downgrade());
        }
        assertEquals(
                List.of(),
                SchemaDiff.between(
                        run.before().map(it -> it.snapshot().schema()).orElse(Schema.EMPTY), schema));
    }

    private static Schema applied(Schema schema, List<Operation> operations) {
        for (Operation operation : operations) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    private static void checkSql(Case it, CaseRun run, Dialect dialect) {
        Expectation expected = it.expected(dialect.database().name().toLowerCase(Locale.ROOT) + ".sql");
        if (run.newRevision().isEmpty()) {
            expected.checkAbsent();
            return;
        }
        List<LoadedRevision> revisions = run.after().loaded();
        LoadedRevision last = revisions.get(revisions.size() - 1);
        expected.check(
                "-- upgrade\n" + sql(dialect, last.upgrade()) + "\n-- downgrade\n" + sql(dialect, last.downgrade()));
    }

    private static String sql(Dialect dialect, List<Operation> operations) {
        return operations.stream()
                .flatMap(it -> dialect.statements(it).stream())
                .map(it -> it.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
