package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities from before Jakarta, against the API of that time, become the same schema and the same revision as after it. */
class JavaxPersistenceTest {

    private static final Path SETS = Path.of("src/test/resources");
    private static final String WITHOUT_JAKARTA = Stream.of(
                    Jars.ANNOTATIONS, Jars.RUNTIME, Jars.find("javax.persistence-api"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    private static final String NODE = """
            package shop;

            @jakarta.persistence.Entity
            @javax.persistence.Entity
            public class Node {
                @jakarta.persistence.Id
                @javax.persistence.Id
                Long id;

                @jakarta.persistence.ManyToOne
                @javax.persistence.ManyToOne
                @jakarta.persistence.JoinColumn(name = "parent")
                @javax.persistence.JoinColumn(name = "parent")
                Node parent;

                @jakarta.persistence.Column(unique = true)
                @javax.persistence.Column(name = "naem")
                String name;
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "cases/access-to-properties/after",
                "cases/embedded-id-with-overrides/after",
                "cases/id-class/after",
                "cases/sequence-shared/after",
                "judged/basic-types-enums",
                "judged/basic-types-more",
                "judged/converters-applied-by-themselves",
                "judged/element-collections-of-embeddables",
                "judged/inheritance-table-per-class",
                "judged/map-keys",
                "judged/map-keys-of-associations",
                "judged/primary-key-join-columns"
            })
    void isReadAsJakartaIs(String set) {
        Project jakarta = new Project(folder.resolve("jakarta"));
        jakarta.replaceWritten(Texts.filesIn(SETS.resolve(set)).stream()
                .filter(it -> it.toString().endsWith(".java"))
                .toList());
        jakarta.compile().requireSuccess();

        Project javax = new Project(folder.resolve("javax"));
        for (Path file : jakarta.javaFiles()) {
            if (!jakarta.revisions().contains(file)) {
                javax.write(
                        jakarta.sources().relativize(file).toString(),
                        Texts.read(file).replace("jakarta.persistence", "javax.persistence"));
            }
        }
        javax.compile(javax.newClasses(), WITHOUT_JAKARTA, javax.javaFiles()).requireSuccess();

        assertEquals(
                Texts.withoutModel(Texts.read(jakarta.snapshot())), Texts.withoutModel(Texts.read(javax.snapshot())));
        assertEquals(texts(jakarta.revisions()), texts(javax.revisions()));
    }

    @Test
    void isPassedOverWhereJakartaSaysTheSame() {
        Project jakarta = new Project(folder.resolve("jakarta"));
        jakarta.write("shop/Node.java", NODE.replace("@javax", "//"));
        jakarta.compile().requireSuccess();
        Project both = new Project(folder.resolve("both"));
        both.write("shop/Node.java", NODE);
        both.compile(both.newClasses(), Jars.classPath(Jars.find("javax.persistence-api")), both.javaFiles())
                .requireSuccess();

        assertEquals(
                Texts.withoutModel(Texts.read(jakarta.snapshot())), Texts.withoutModel(Texts.read(both.snapshot())));
    }

    private static List<String> texts(List<Path> files) {
        return files.stream().map(Texts::read).toList();
    }
}
