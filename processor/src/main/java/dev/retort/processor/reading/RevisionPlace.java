package dev.retort.processor.reading;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.retort.annotations.Revision;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a revision says of its place among others, which can be said anew; every other letter of the file stays.
 *
 * @param newIds what those that it may depend on are called from now on
 */
public record RevisionPlace(String id, String parent, Map<String, String> newIds) {

    /** @param source of a revision that {@link RevisionReader} understands */
    public String in(String className, String source) {
        FileText file = FileText.parse(Map.of(className, source)).get(className);
        Edits edits = new Edits(file);
        file.type().orElseThrow().getModifiers().getAnnotations().stream()
                .filter(RevisionPlace::isOfRevision)
                .forEach(it -> edit(it, edits));
        return edits.made();
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

        private final FileText file;
        private final SortedMap<Integer, Edit> byStart = new TreeMap<>();

        Edits(FileText file) {
            this.file = file;
        }

        void replace(Tree tree, String text) {
            byStart.put(file.start(tree), new Edit(file.end(tree), text));
        }

        String made() {
            StringBuilder text = new StringBuilder();
            int copied = 0;
            for (Map.Entry<Integer, Edit> it : byStart.entrySet()) {
                text.append(file.text(), copied, it.getKey()).append(it.getValue().text);
                copied = it.getValue().end;
            }
            return text.append(file.text(), copied, file.text().length()).toString();
        }
    }
}
