package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside Lombok, which changes the very classes that we read. */
class LombokTest {

    private static final String TAG = """
            package shop;

            import jakarta.persistence.*;
            import lombok.*;

            @Entity
            @Data
            @Builder
            @NoArgsConstructor
            @AllArgsConstructor
            public class Tag {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                @Access(AccessType.PROPERTY)
                private Long id;

                @NonNull
                @Column(nullable = false)
                private String label;

                @Enumerated(EnumType.STRING)
                private Kind kind;
            }

            @Getter
            @RequiredArgsConstructor
            enum Kind {
                PLAIN("p", 1),
                ROUND("r", 2);

                @EnumeratedValue
                private final String code;
                private final int corners;
            }
            """;

    private static final String ITS_USER = """
            package shop;

            class Labels {
                String label = Tag.builder().label("new").build().getLabel();
            }
            """;

    @TempDir
    Path folder;

    @Test
    void whenItComesFirst() {
        checkBothDoTheirWork(Jars.LOMBOK + File.pathSeparator + Jars.PROCESSOR);
    }

    @Test
    void whenItComesLast() {
        checkBothDoTheirWork(Jars.PROCESSOR + File.pathSeparator + Jars.LOMBOK);
    }

    private void checkBothDoTheirWork(String processorPath) {
        Project project = new Project(folder);
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations(hibernate = dev.retort.annotations.Hibernate.V7)\npackage shop.migrations;\n");
        project.write("shop/Tag.java", TAG);
        project.write("shop/Labels.java", ITS_USER);
        Path classes = folder.resolve("bin");
        compile(project, processorPath, Jars.classPath(classes), classes, project.javaFiles());

        project.write("shop/Tag.java", TAG.replace("String label;", "String label;\n\n    private String color;"));
        compile(
                project,
                processorPath,
                Jars.classPath(classes),
                classes,
                List.of(project.sources().resolve("shop/Tag.java")));

        assertEquals(2, project.revisions().size());
        assertEquals(List.of(), FreshnessTest.unseenChanges(classes));
        String first = Texts.read(project.revisions().get(0));
        assertTrue(first.contains("column(\"label\", varchar(255).notNull())"), first);
        assertTrue(first.contains("check(\"tag_kind_check\", oneOf(\"kind\", \"p\", \"r\"))"), first);
        String second = Texts.read(project.revisions().get(1));
        assertTrue(second.contains("op.addColumn(\"tag\", \"color\", varchar(255))"), second);
        assertTrue(second.contains("op.dropColumn(\"tag\", \"color\")"), second);
        assertEquals(2, second.lines().filter(it -> it.contains(" op.")).count(), second);
    }

    /** In a process of its own, for Lombok opens the compiler's modules for itself. */
    static void compile(Project project, String processorPath, String classPath, Path classes, List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                classPath + File.pathSeparator + Jars.LOMBOK,
                "-processorpath",
                processorPath));
        files.forEach(it -> arguments.add(it.toString()));
        ChildProcess.javac(project.sources(), arguments).requireSuccess();
    }
}
