package dev.retort.processor.reading;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads revisions from their sources; the compiler only parses them. */
public final class RevisionReader {

    private RevisionReader() {}

    public static Optional<WrittenRevision> read(String className, String source) {
        return Optional.ofNullable(read(Map.of(className, source)).get(className));
    }

    /**
     * Reads several, by the names of their classes.
     *
     * @return those that were understood; none where the process has no compiler to ask
     */
    public static SortedMap<String, WrittenRevision> read(Map<String, String> sources) {
        SortedMap<String, WrittenRevision> read = new TreeMap<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null || sources.isEmpty()) {
            return read;
        }
        // By their addresses, for the compiler wraps them.
        SortedMap<URI, Source> files = new TreeMap<>();
        sources.forEach((name, text) -> files.put(Source.address(name), new Source(name, text)));
        // What does not parse is not understood, and the compile itself says why.
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task =
                javac.getTask(null, null, complaints, List.of("-proc:none", "-Xlint:none"), null, files.values());
        try {
            if (task instanceof JavacTask parser) {
                SourcePositions positions = Trees.instance(parser).getSourcePositions();
                for (CompilationUnitTree unit : parser.parse()) {
                    Source file = files.get(unit.getSourceFile().toUri());
                    understood(new FileText(unit, file.text, positions), file.className)
                            .ifPresent(it -> read.put(file.className, it));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("sources in memory cannot be read", e);
        }
        complaints.getDiagnostics().forEach(it -> {
            if (it.getSource() != null) {
                read.remove(files.get(it.getSource().toUri()).className);
            }
        });
        return read;
    }

    private static Optional<WrittenRevision> understood(FileText file, String className) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        try {
            for (Tree type : file.unit().getTypeDecls()) {
                if (type instanceof ClassTree revision
                        && revision.getSimpleName().contentEquals(simpleName)) {
                    RevisionBody body = new RevisionBody(revision, file);
                    return Optional.of(
                            new WrittenRevision(file.text(), body.operations("upgrade"), body.operations("downgrade")));
                }
            }
        } catch (NotUnderstoodException e) {
            // A person's own Java, which only the runtime carries out.
        }
        return Optional.empty();
    }

    static final class Source extends SimpleJavaFileObject {

        private final String className;
        private final String text;

        Source(String className, String text) {
            super(address(className), Kind.SOURCE);
            this.className = className;
            this.text = text;
        }

        static URI address(String className) {
            return URI.create("mem:///" + className.replace('.', '/') + Kind.SOURCE.extension);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
