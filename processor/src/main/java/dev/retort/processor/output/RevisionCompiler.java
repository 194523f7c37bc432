package dev.retort.processor.output;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.processor.declaration.SimpleName;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a revision that was just written, so that it is part of the build that wrote it.
 *
 * <p>The Filer could do it, but would leave a second copy of the source in the generated sources, a duplicate class for the next
 * compile; and would warn, for what is decided in the last round comes too late for it. A revision needs nothing but the words
 * that this very jar brings, so a small compile of its own is both simpler and safer.
 */
public final class RevisionCompiler {

    private RevisionCompiler() {}

    /** The bytes of each class by its name in the package, or nothing where the process has no compiler of its own to ask. */
    public static Optional<SortedMap<String, byte[]>> compile(String className, String source, SourceVersion version) {
        StringWriter complaints = new StringWriter();
        Optional<SortedMap<String, byte[]>> classes = compile(className, source, version, complaints);
        if (classes.isEmpty() && !complaints.toString().isEmpty()) {
            throw new IllegalStateException("a generated revision does not compile:\n" + complaints);
        }
        return classes;
    }

    /** The same of one that a person may have edited: what it needs beside the words of revisions is not at hand. */
    public static Optional<SortedMap<String, byte[]>> compileEdited(
            String className, String source, SourceVersion version) {
        return compile(className, source, version, new StringWriter());
    }

    private static Optional<SortedMap<String, byte[]>> compile(
            String className, String source, SourceVersion version, StringWriter complaints) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return Optional.empty();
        }
        SortedMap<String, ByteArrayOutputStream> classes = new TreeMap<>();
        List<String> options = List.of(
                "-proc:none",
                "-g",
                "-Xlint:none",
                "--release",
                String.valueOf(version.ordinal()),
                "-classpath",
                vocabulary());
        try (JavaFileManager files =
                new ForwardingJavaFileManager<>(javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        classes.put(SimpleName.of(name), bytes);
                        return new InMemory(name, kind, "", bytes);
                    }
                }) {
            InMemory input =
                    new InMemory(className, JavaFileObject.Kind.SOURCE, source, OutputStream.nullOutputStream());
            if (!javac.getTask(complaints, files, null, options, null, List.of(input))
                    .call()) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, content) -> bytes.put(name, content.toByteArray()));
        return Optional.of(bytes);
    }

    /** Where the words of revisions are: this jar, or in our own tests the folders it is made from. */
    private static String vocabulary() {
        return Stream.of(Operations.class, Revision.class)
                .map(it -> it.getProtectionDomain().getCodeSource().getLocation())
                .map(it -> {
                    try {
                        return Path.of(it.toURI()).toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String source;
        private final OutputStream bytes;

        InMemory(String className, Kind kind, String source, OutputStream bytes) {
            super(URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind);
            this.source = source;
            this.bytes = bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
