package dev.retort.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A folder of sources that mark what the compiler must say, on the line above: {@code // ERROR [id]}.
 *
 * <p>With {@code before} and {@code after} inside, the first is compiled to have a history, then the second over it. Beside the
 * sources may lie {@code options} (a compiler option a line, {@code $classpath} standing for what was compiled and all libraries),
 * {@code delete} (files to delete after the first compile), {@code classes} (files in the class output), {@code without-class-output}
 * (there is none), {@code wrapped-environment} (the processor is not told that it runs in javac, as in Gradle), and {@code expected}
 * (what is said at no line). A source whose first line is {@code // not compiled} only lies there. A package
 * {@code migrations} is added unless there is one, or a file {@code without-migrations}.
 */
record ProblemFixture(Path folder) {

    private static final Pattern MARKER = Pattern.compile("// (?<kind>ERROR|WARNING|NOTE) \\[(?<id>[a-z0-9-]+)]");
    private static final Pattern MESSAGE = Pattern.compile("\\[(?<id>[a-z0-9-]+)] .*", Pattern.DOTALL);

    /** What any compile that changes something may say; only their own fixtures ask for it. */
    private static final List<String> USUAL = List.of("NOTE [revision-written]", "NOTE [draft-kept]");

    /**
     * What Retort, or javac itself, had to say.
     *
     * @param lines where and by which id
     * @param again what was said of one place before
     * @param shown the first message that the fixture is named after, as the terminal shows it
     */
    record Run(SortedSet<String> lines, List<String> again, Optional<String> shown) {}

    SortedSet<String> expected() throws IOException {
        SortedSet<String> expected = new TreeSet<>();
        for (Path source : javaFiles(last())) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                Matcher marker = MARKER.matcher(lines.get(i));
                while (marker.find()) {
                    expected.add(last().relativize(source) + ":" + (i + 2) + " " + marker.group("kind") + " ["
                            + marker.group("id") + "]");
                }
            }
        }
        expected.addAll(lines("expected"));
        return expected;
    }

    /** Compiles in a copy. */
    Run run(Path work) throws IOException {
        return run(work, "");
    }

    /** @param onMigrations what stands before all else on the package of the revisions */
    Run run(Path work, String onMigrations) throws IOException {
        Path sources = Files.createDirectories(work.resolve("src"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        if (Files.isDirectory(folder.resolve("before"))) {
            copy(folder.resolve("before"), sources);
            addMigrations(sources);
            compile(new RetortProcessor(), sources, classes, List.of());
            letAMinutePass(classes);
        }
        for (String file : lines("delete")) {
            Files.delete(sources.resolve(file));
        }
        copy(last(), sources);
        addMigrations(sources);
        for (Path it : javaFiles(sources)) {
            if (it.endsWith("migrations/package-info.java")) {
                Files.writeString(it, onMigrations + Files.readString(it));
            }
        }
        if (Files.isDirectory(folder.resolve("classes"))) {
            copy(folder.resolve("classes"), classes);
        }
        List<String> options = new ArrayList<>();
        for (String option : lines("options")) {
            options.add(
                    option.replace("$classpath", classes + File.pathSeparator + System.getProperty("java.class.path")));
        }
        List<Diagnostic<? extends JavaFileObject>> diagnostics = compile(
                Files.exists(folder.resolve("wrapped-environment"))
                        ? new InWrappedEnvironment()
                        : new RetortProcessor(),
                sources,
                classes,
                options);
        SortedSet<String> said =
                diagnostics.stream().map(it -> said(sources, it)).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> expected = expected();
        said.removeIf(it -> USUAL.contains(it) && !expected.contains(it));
        Optional<String> shown = diagnostics.stream()
                .filter(it -> it.getMessage(Locale.ROOT).startsWith("[" + this + "]"))
                .min(Comparator.comparing(it -> said(sources, it)))
                .map(it -> ShownDiagnostic.of(it, sources.toString()));
        Set<String> messages = new HashSet<>();
        List<String> again = diagnostics.stream()
                .map(it -> it.getSource() + ":" + it.getPosition() + " " + it.getMessage(Locale.ROOT))
                .filter(it -> !messages.add(it))
                .toList();
        return new Run(said, again, shown);
    }

    private Path last() {
        Path after = folder.resolve("after");
        return Files.isDirectory(after) ? after : folder;
    }

    private void addMigrations(Path sources) throws IOException {
        boolean thereAlready = javaFiles(sources).stream().anyMatch(it -> it.endsWith("package-info.java"));
        if (!thereAlready && !Files.exists(folder.resolve("without-migrations"))) {
            Files.createDirectories(sources.resolve("migrations"));
            Files.writeString(
                    sources.resolve("migrations/package-info.java"),
                    "@dev.retort.annotations.Migrations\npackage migrations;\n");
        }
    }

    /** Sources that change next must be newer, also for a clock that ticks slowly. */
    private static void letAMinutePass(Path classes) throws IOException {
        FileTime before = FileTime.from(Instant.now().minusSeconds(60));
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, before);
            }
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(
            Processor processor, Path sources, Path classes, List<String> more) throws IOException {
        List<Path> files =
                javaFiles(sources).stream().filter(ProblemFixture::isCompiled).toList();
        List<String> options = new ArrayList<>(more);
        if (!Files.exists(folder.resolve("without-class-output"))) {
            options.addAll(List.of("-d", classes.toString()));
        }
        if (more.stream().noneMatch(it -> it.startsWith("-Aretort.mode"))) {
            options.add("-Aretort.mode=generate");
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processor));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }

    private static String said(Path sources, Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher ours = MESSAGE.matcher(message);
        String kind = diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
                ? "WARNING"
                : diagnostic.getKind().toString();
        String what = kind + " [" + (ours.matches() ? ours.group("id") : message) + "]";
        return diagnostic.getSource() == null
                ? what
                : sources.relativize(Path.of(diagnostic.getSource().toUri())) + ":" + diagnostic.getLineNumber() + " "
                        + what;
    }

    private static boolean isCompiled(Path source) {
        try {
            // Whatever its encoding is.
            return !Files.readAllLines(source, StandardCharsets.ISO_8859_1)
                    .get(0)
                    .equals("// not compiled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private List<String> lines(String file) throws IOException {
        Path lines = folder.resolve(file);
        return Files.exists(lines) ? Files.readAllLines(lines) : List.of();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
