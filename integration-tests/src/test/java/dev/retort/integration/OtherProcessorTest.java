package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside a processor that writes an entity in the first round and another in the second. */
class OtherProcessorTest {

    private static final String WRITER = """
            package other;

            import java.io.IOException;
            import java.io.Writer;
            import java.util.Set;
            import javax.annotation.processing.AbstractProcessor;
            import javax.annotation.processing.RoundEnvironment;
            import javax.annotation.processing.SupportedAnnotationTypes;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;

            @SupportedAnnotationTypes("*")
            public class EntityWriter extends AbstractProcessor {
                private int round;

                @Override
                public SourceVersion getSupportedSourceVersion() {
                    return SourceVersion.latest();
                }

                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
                    round++;
                    if (round <= 2) {
                        write("Generated" + round);
                    }
                    return false;
                }

                private void write(String name) {
                    try (Writer file = processingEnv.getFiler().createSourceFile("shop." + name).openWriter()) {
                        file.write("package shop; @jakarta.persistence.Entity public class " + name
                                + " { @jakarta.persistence.Id long id; @jakarta.persistence.ManyToOne Customer by; }");
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    Project project;
    Path otherProcessor;

    @BeforeEach
    void compileTheOtherProcessor() throws IOException {
        Path source = Files.writeString(folder.resolve("EntityWriter.java"), WRITER);
        otherProcessor = folder.resolve("other");
        ChildProcess.javac(folder, List.of("-proc:none", "-d", otherProcessor.toString(), source.toString()))
                .requireSuccess();
        Path services = Files.createDirectories(otherProcessor.resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "other.EntityWriter\n");
        project = new Project(folder);
        project.write("shop/Customer.java", EditedEntities.entity("Customer", "@ManyToOne\n    Generated1 theirs;"));
    }

    @Test
    void whenItComesFirst() {
        checkGeneratedEntitiesAreSeen(otherProcessor + File.pathSeparator + Jars.PROCESSOR);
    }

    @Test
    void whenItComesLast() {
        checkGeneratedEntitiesAreSeen(Jars.PROCESSOR + File.pathSeparator + otherProcessor);
    }

    private void checkGeneratedEntitiesAreSeen(String processorPath) {
        for (int i = 0; i < 2; i++) {
            Path classes = project.newClasses();
            Project.compileWith(processorPath, classes, Jars.classPath(), project.javaFiles(), "-s", generated())
                    .requireSuccess();
        }

        assertEquals(1, project.revisions().size());
        String revision = Texts.read(project.revisions().get(0));
        assertTrue(revision.contains("createTable(\"generated1\""), revision);
        assertTrue(revision.contains("createTable(\"generated2\""), revision);
        assertEquals(2, Texts.filesIn(Path.of(generated())).size());
    }

    private String generated() {
        try {
            return Files.createDirectories(folder.resolve("generated")).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
