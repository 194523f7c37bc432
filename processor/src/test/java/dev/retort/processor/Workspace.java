package dev.retort.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small project on disk that is compiled again and again into the same folder. */
final class Workspace {

    private final Path root;

    Workspace(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(classes());
        write("shop/migrations/package-info.java", "@dev.retort.annotations.Migrations\npackage shop.migrations;\n");
    }

    Path sources() {
        return root.resolve("src");
    }

    Path classes() {
        return root.resolve("classes");
    }

    Workspace write(String path, String text) throws IOException {
        Path file = sources().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Has a folder {@code sql} beside the revisions from now on. */
    Workspace sqlObjects() throws IOException {
        Files.createDirectories(sources().resolve("shop/migrations/sql"));
        return write(
                "shop/migrations/package-info.java",
                "@dev.retort.annotations.Migrations(sqlObjects = \"sql\")\npackage shop.migrations;\n");
    }

    /** An entity of package {@code shop} with a key. */
    Workspace entity(String name, String body) throws IOException {
        return write(
                "shop/" + name + ".java",
                "package shop;\n\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n\n@Entity\npublic class "
                        + name + " {\n    @Id Long id;\n    " + body + "\n}\n");
    }

    /** @param messages all that the compiler said */
    record Compiled(boolean succeeded, String messages) {}

    Compiled compile(String... options) throws IOException {
        return compile(javaFiles(), options);
    }

    Compiled compileOnly(String file, String... options) throws IOException {
        return compile(List.of(sources().resolve(file)), options);
    }

    private Compiled compile(List<Path> files, String... options) throws IOException {
        return compile(new RetortProcessor(), files, options);
    }

    Compiled compile(Processor processor, List<Path> files, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes().toString(),
                "-cp",
                classes() + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                "-Aretort.mode=generate"));
        arguments.addAll(List.of(options));
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processor));
            return new Compiled(task.call(), messages.toString());
        }
    }

    List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** All that the revisions say, oldest first. */
    String revisions() throws IOException {
        return javaFiles().stream()
                .filter(it -> it.getFileName().toString().matches("R\\d+_.*"))
                .map(Workspace::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
