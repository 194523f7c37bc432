package dev.retort.integration;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project on disk: sources, revisions among them, and the outputs of one compile after another. */
final class Project {

    static final String MIGRATIONS = "shop/migrations";

    private static final String PACKAGE_INFO = """
            @Migrations
            package shop.migrations;

            import dev.retort.annotations.Migrations;
            """;
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private final Path root;
    private int compiles;

    Project(Path root) {
        this.root = root;
        declareMigrations();
    }

    /** With no settings. */
    final void declareMigrations() {
        write(MIGRATIONS + "/package-info.java", PACKAGE_INFO);
    }

    Path sources() {
        return root.resolve("src");
    }

    Path migrations() {
        return sources().resolve(MIGRATIONS);
    }

    Path snapshot() {
        return migrations().resolve("schema.json");
    }

    void write(String path, String text) {
        Path file = sources().resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project copyTo(Path other) {
        Project copy = new Project(other);
        for (Path file : Texts.filesIn(sources())) {
            copy.write(sources().relativize(file).toString(), Texts.read(file));
        }
        return copy;
    }

    void delete(String path) {
        try {
            Files.delete(sources().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes these the whole of the written sources, each where its package line says, and SQL beside the revisions; what was
     * generated stays. */
    void replaceWritten(List<Path> files) {
        for (Path old : javaFiles()) {
            if (!old.startsWith(migrations())) {
                delete(sources().relativize(old).toString());
            }
        }
        Texts.filesIn(migrations().resolve("sql"))
                .forEach(it -> delete(sources().relativize(it).toString()));
        for (Path file : files) {
            String text = Texts.read(file);
            if (file.toString().endsWith(".sql")) {
                write(MIGRATIONS + "/sql/" + file.getFileName(), text);
                continue;
            }
            Matcher declared = PACKAGE.matcher(text);
            if (!declared.find()) {
                throw new IllegalArgumentException(file + " has no package line");
            }
            write(declared.group(1).replace('.', '/') + "/" + file.getFileName(), text);
        }
    }

    List<Path> javaFiles() {
        return Texts.filesIn(sources()).stream()
                .filter(it -> it.toString().endsWith(".java"))
                .toList();
    }

    /** The revision classes in the source tree, oldest first. */
    List<Path> revisions() {
        return Texts.filesIn(migrations()).stream()
                .filter(it -> it.getFileName().toString().matches("R\\d+_.*\\.java"))
                .toList();
    }

    /** Compiles everything into an empty folder. */
    Compilation compile(String... options) {
        return compile(newClasses(), classPath(), javaFiles(), options);
    }

    /** Hibernate takes time to look through, so only those that speak of it see it. */
    private String classPath() {
        return javaFiles().stream().anyMatch(it -> Texts.read(it).contains("org.hibernate"))
                ? HibernateVersion.V6.classPath()
                : Jars.classPath();
    }

    Path newClasses() {
        compiles++;
        return root.resolve("classes-" + compiles);
    }

    Compilation compile(Path classes, String classPath, List<Path> files, String... options) {
        return compileWith(Jars.PROCESSOR.toString(), classes, classPath, files, options);
    }

    /** Compiles nothing but what the processor makes of these sources, and of classes that are compiled already. */
    Compilation process(Path classes, String classPath, List<Path> files, List<String> classNames) {
        return run(
                Jars.PROCESSOR.toString(),
                classes,
                classPath,
                files,
                classNames.stream().map(it -> it.replace('$', '.')).toList(),
                "-proc:only");
    }

    static Compilation compileWith(
            String processorPath, Path classes, String classPath, List<Path> files, String... options) {
        return run(processorPath, classes, classPath, files, List.of(), options);
    }

    private static Compilation run(
            String processorPath,
            Path classes,
            String classPath,
            List<Path> files,
            List<String> classNames,
            String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-cp",
                classPath,
                "-processorpath",
                processorPath));
        arguments.addAll(List.of(options));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            boolean succeeded = compiler.getTask(
                            messages, manager, null, arguments, classNames, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return new Compilation(succeeded, messages.toString(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param messages everything the compiler said */
    record Compilation(boolean succeeded, String messages, Path classes) {

        Compilation requireSuccess() {
            if (!succeeded) {
                throw new AssertionError("does not compile:\n" + messages);
            }
            return this;
        }

        List<String> classFiles() {
            return Texts.filesIn(classes).stream()
                    .map(it -> classes.relativize(it).toString())
                    .filter(it -> it.endsWith(".class"))
                    .toList();
        }

        Stream<String> lines() {
            return messages.lines();
        }
    }
}
