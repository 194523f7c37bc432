package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large model: 1,000 entities of 10 fields. Its time is printed, not judged. */
class ManyEntitiesTest {

    private static final int ENTITIES = 1000;
    private static final int FIELDS = 10;

    @TempDir
    Path folder;

    @Test
    void aThousandEntitiesCompile() {
        Project project = new Project(folder);
        for (int i = 0; i < ENTITIES; i++) {
            project.write("shop/Entity" + i + ".java", EditedEntities.entity("Entity" + i, fields(i)));
        }

        project.compile("-proc:none").requireSuccess(); // So that the compiler is warm for all that is compared.
        timed("without processors", () -> project.compile("-proc:none"));
        timed("first revision", project::compile);
        timed("no change", project::compile);
        project.write("shop/Entity500.java", EditedEntities.entity("Entity500", fields(500) + "\n    String another;"));
        timed("one column added", project::compile);

        assertEquals(2, project.revisions().size());
        assertEquals(ENTITIES, Texts.read(project.revisions().get(0)).split("op\\.createTable\\(", -1).length - 1);
    }

    private static String fields(int entity) {
        String reference = entity == 0 ? "" : "\n    @ManyToOne\n    Entity" + (entity - 1) + " previous;";
        return IntStream.range(0, FIELDS - 2)
                        .mapToObj(it -> it % 2 == 0 ? "String text" + it + ";" : "Integer number" + it + ";")
                        .collect(Collectors.joining("\n    "))
                + reference;
    }

    private static void timed(String what, Supplier<Project.Compilation> compile) {
        long start = System.nanoTime();
        compile.get().requireSuccess();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        System.out.println(ENTITIES + " entities, " + what + ": " + millis + " ms");
    }
}
