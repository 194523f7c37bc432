package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.Retort;
import dev.retort.diff.SchemaDiff;
import dev.retort.integration.GeneratedModel.Entity;
import dev.retort.integration.GeneratedModel.Field;
import dev.retort.integration.GeneratedModel.Kind;
import dev.retort.operation.Database;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From any entities to any others, through the compiler, on real databases with rows: the revision leads to what the new entities
 * alone would make, keeps the rows, and leads back. {@code -Dgenerative.cases=1000} for more, {@code -Dgenerative.seed=17} for one.
 */
class GenerativeTest {

    private static final int CASES = Integer.getInteger("generative.cases", 12);
    private static final Optional<Long> ONLY = Optional.ofNullable(Long.getLong("generative.seed"));
    private static final int MOST_ATTEMPTS_TO_SHRINK = 60;

    @TempDir
    Path folder;

    private int projects;

    @Test
    void anyModelBecomesAnyOther() throws IOException {
        List<Long> seeds = new ArrayList<>(ONLY.stream().toList());
        for (long seed = 0; seed < CASES && ONLY.isEmpty(); seed++) {
            seeds.add(seed);
        }
        for (long seed : seeds) {
            GeneratedCase generated = GeneratedCase.of(seed);
            Optional<Throwable> failure = run(generated);
            if (failure.isPresent()) {
                GeneratedCase smallest = shrunk(generated);
                Throwable reason = run(smallest).orElse(failure.get());
                throw new AssertionError("seed " + seed + ": " + reason.getMessage() + "\n" + smallest, reason);
            }
        }
    }

    private GeneratedCase shrunk(GeneratedCase failing) throws IOException {
        GeneratedCase smallest = failing;
        int attempts = 0;
        boolean found = true;
        while (found) {
            found = false;
            for (GeneratedCase smaller : smallest.smaller().toList()) {
                if (++attempts > MOST_ATTEMPTS_TO_SHRINK) {
                    return smallest;
                }
                if (run(smaller).isPresent()) {
                    smallest = smaller;
                    found = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private Optional<Throwable> run(GeneratedCase generated) throws IOException {
        try {
            check(generated);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }

    private void check(GeneratedCase generated) throws IOException {
        GeneratedModel after = generated.after();
        CaseRun run = CaseRun.of(
                write(generated.before().sources(true, false)),
                write(after.sources(true, generated.online())),
                Files.createDirectory(folder.resolve("project-" + projects++)));
        CaseRun afresh = CaseRun.of(
                List.of(),
                write(after.sources(false, false)),
                Files.createDirectory(folder.resolve("project-" + projects++)));
        Schema reached = run.after().snapshot().schema();
        Schema wanted = afresh.after().snapshot().schema();
        assertEquals(List.of(), SchemaDiff.between(reached, wanted), "what the new entities alone would make");
        assertEquals(List.of(), SchemaDiff.between(wanted, reached), "what the new entities alone would not make");
        if (run.newRevision().isPresent()) {
            for (Database database : Database.values()) {
                check(generated.before(), after, run, database);
            }
        }
    }

    private static void check(GeneratedModel before, GeneratedModel after, CaseRun run, Database database) {
        try (TestDatabase live = TestDatabase.create(database)) {
            Retort old = on(live, run.before().orElseThrow());
            Retort now = on(live, run.after());
            old.upgrade();
            before.rows().forEach(live::execute);

            now.upgrade();
            checkAgrees(database + " after the upgrade", now);
            checkRows(database + " after the upgrade", live, before, after, after);
            now.downgrade("-1");
            checkAgrees(database + " after the downgrade", old);
            checkRows(database + " after the downgrade", live, before, after, before);
            now.upgrade();
            checkAgrees(database + " after the second upgrade", now);
        }
    }

    private static Retort on(TestDatabase live, CaseRun.Step step) {
        return Retort.on(live.dataSource()).classLoader(step.classLoader());
    }

    private static void checkAgrees(String when, Retort retort) {
        assertEquals(List.of(), retort.verify().differences(), when);
    }

    /** What both models have holds in the present one what it held, or what it was filled with. */
    private static void checkRows(
            String when, TestDatabase live, GeneratedModel before, GeneratedModel after, GeneratedModel present) {
        for (Entity was : before.entities()) {
            Optional<Entity> is = after.entity(was.number());
            for (Field field : was.fields()) {
                Optional<Field> now = is.flatMap(it -> it.field(field.number()));
                if (now.isPresent()) {
                    Entity entity = present.entity(was.number()).orElseThrow();
                    checkRows(
                            when,
                            live,
                            field,
                            now.get(),
                            entity,
                            entity.field(field.number()).orElseThrow(),
                            present.green());
                }
            }
        }
    }

    private static void checkRows(
            String when, TestDatabase live, Field was, Field is, Entity entity, Field present, String green) {
        if (present.kind() == Kind.SET) {
            String rows = "select * from " + present.name() + " order by 1, 2";
            assertEquals(List.of("1 | 2", "2 | 1", "2 | 2"), Rows.query(live.dataSource(), rows), when + ": " + rows);
            return;
        }
        List<String> expected = Stream.of(value(was, is, 1), value(was, is, 2))
                .map(it -> present.kind() == Kind.COLOR ? it.replace("GREEN", green) : it)
                .toList();
        String rows = "select " + present.column() + " from " + entity.table() + " order by id";
        assertEquals(expected, Rows.query(live.dataSource(), rows), when + ": " + rows);
    }

    private static String value(Field was, Field is, int row) {
        String value = was.value(row);
        return (value.equals("null") && is.isBackfilled() ? is.kind().backfill() : value)
                .replace("date ", "")
                .replace("'", "");
    }

    private List<Path> write(Map<String, String> sources) throws IOException {
        Path target = Files.createDirectory(folder.resolve("sources-" + projects++));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> it : sources.entrySet()) {
            files.add(Files.writeString(target.resolve(it.getKey()), it.getValue()));
        }
        return files;
    }
}
