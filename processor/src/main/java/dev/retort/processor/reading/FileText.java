package dev.retort.processor.reading;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.retort.operation.Operation;
import dev.retort.processor.declaration.SimpleName;
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

/** The text of a file, and what of it each tree is. The compiler only parses it. */
record FileText(String className, CompilationUnitTree unit, String text, SourcePositions positions) {

    /**
     * Reads several, by the names of their classes.
     *
     * @return those that parse; none where the process has no compiler to ask
     */
    static SortedMap<String, FileText> parse(Map<String, String> sources) {
        SortedMap<String, FileText> parsed = new TreeMap<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null || sources.isEmpty()) {
            return parsed;
        }
        // By their addresses, for the compiler wraps them.
        SortedMap<URI, Source> files = new TreeMap<>();
        sources.forEach((name, text) -> files.put(Source.address(name), new Source(name, text)));
        // The compile itself says what is wrong with a file.
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task =
                javac.getTask(null, null, complaints, List.of("-proc:none", "-Xlint:none"), null, files.values());
        try {
            if (task instanceof JavacTask parser) {
                SourcePositions positions = Trees.instance(parser).getSourcePositions();
                for (CompilationUnitTree unit : parser.parse()) {
                    Source file = files.get(unit.getSourceFile().toUri());
                    parsed.put(file.className, new FileText(file.className, unit, file.text, positions));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("sources in memory cannot be read", e);
        }
        complaints.getDiagnostics().forEach(it -> {
            if (it.getSource() != null) {
                parsed.remove(files.get(it.getSource().toUri()).className);
            }
        });
        return parsed;
    }

    /** The class that the file is named after. */
    Optional<ClassTree> type() {
        String simpleName = SimpleName.of(className);
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(it -> it.getSimpleName().contentEquals(simpleName))
                .findFirst();
    }

    WrittenOperation written(Operation operation, Tree statement, List<? extends Tree> arguments) {
        int start = start(statement);
        return new WrittenOperation(
                operation,
                text.substring(start, end(statement)),
                arguments.isEmpty() ? start : start(arguments.get(arguments.size() - 1)));
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private static final class Source extends SimpleJavaFileObject {

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
