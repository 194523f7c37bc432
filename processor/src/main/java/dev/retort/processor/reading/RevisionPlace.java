package dev.retort.processor.reading;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.retort.annotations.Revision;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.ToolProvider;

/**
 * What a revision says of its place among others, which can be said anew; every other letter of the file stays.
 *
 * @param newIds what those that it may depend on are called from now on
 */
public record RevisionPlace(String id, String parent, Map<String, String> newIds) {

    /** @param source of a revision that {@link RevisionReader} understands */
    public String in(String className, String source) {
        JavacTask parser = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        new DiagnosticCollector<>(),
                        List.of("-proc:none"),
                        null,
                        List.of(new RevisionReader.Source(className, source)));
        try {
            CompilationUnitTree unit = parser.parse().iterator().next();
            Edits edits = new Edits(unit, Trees.instance(parser).getSourcePositions());
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree revision && className.endsWith("." + revision.getSimpleName())) {
                    revision.getModifiers().getAnnotations().stream()
                            .filter(RevisionPlace::isOfRevision)
                            .forEach(it -> edit(it, edits));
                }
            }
            return edits.in(source);
        } catch (IOException e) {
            throw new IllegalStateException("sources in memory cannot be read", e);
        }
    }

    private static boolean isOfRevision(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.equals(Revision.class.getSimpleName()) || name.equals(Revision.class.getName());
    }

    private void edit(AnnotationTree annotation, Edits edits) {
        Map<String, ExpressionTree> members = new TreeMap<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            AssignmentTree member = (AssignmentTree) argument;
            members.put(member.getVariable().toString(), member.getExpression());
        }
        if (members.containsKey("parents")) {
            edits.replace(members.get("id"), literal(id));
            edits.replace(members.get("parents"), literal(parent));
        } else {
            edits.replace(members.get("id"), literal(id) + ", parents = " + literal(parent));
        }
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree name, Void nothing) {
                if (name.getValue() instanceof String text && newIds.containsKey(text)) {
                    edits.replace(name, literal(newIds.get(text)));
                }
                return null;
            }
        }.scan(members.get("dependsOn"), null);
    }

    /** Ids are made of letters and digits. */
    private static String literal(String id) {
        return '"' + id + '"';
    }

    private static final class Edits {

        private record Edit(int end, String text) {}

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final SortedMap<Integer, Edit> byStart = new TreeMap<>();

        Edits(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        void replace(Tree tree, String text) {
            int start = (int) positions.getStartPosition(unit, tree);
            byStart.put(start, new Edit((int) positions.getEndPosition(unit, tree), text));
        }

        String in(String source) {
            StringBuilder text = new StringBuilder();
            int copied = 0;
            for (Map.Entry<Integer, Edit> it : byStart.entrySet()) {
                text.append(source, copied, it.getKey()).append(it.getValue().text);
                copied = it.getValue().end;
            }
            return text.append(source, copied, source.length()).toString();
        }
    }
}
