package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small project in a repository of the real git. */
abstract class InRepository {

    static final String MIGRATIONS = "src/shop/migrations/";
    static final String SCHEMA = MIGRATIONS + "schema.json";

    @TempDir
    Path folder;

    Workspace project;
    Git git;

    @BeforeEach
    void initialize() throws IOException {
        git = Git.init(folder);
        Files.writeString(folder.resolve(".gitignore"), "classes/\n");
        project = new Workspace(folder).entity("Customer", "String name; String fax;");
    }

    Workspace.Compiled compile(String... options) throws IOException {
        Workspace.Compiled compiled = project.compile(options);
        assertTrue(compiled.succeeded(), compiled.messages());
        return compiled;
    }

    /** As after a checkout elsewhere: classes of another branch would be seen as if their revisions were there. */
    void clean() throws IOException {
        try (Stream<Path> files = Files.walk(project.classes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Their simple names. */
    List<String> revisions() throws IOException {
        return project.javaFiles().stream()
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .filter(it -> it.matches("R\\d+_.*"))
                .toList();
    }

    Path revision(String simpleName) {
        return folder.resolve(MIGRATIONS + simpleName + ".java");
    }

    String snapshot() throws IOException {
        return Files.readString(folder.resolve(SCHEMA));
    }

    RevisionIndex index() throws IOException {
        return RevisionIndex.parse(Files.readString(project.classes().resolve(RevisionIndex.RESOURCE)));
    }
}
