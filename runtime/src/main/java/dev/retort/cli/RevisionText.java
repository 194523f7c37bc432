package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A revision that does nothing yet, as a person would have begun it.
 *
 * @param indexed its id, its parents and its message; the class with its package
 */
record RevisionText(String packageName, String className, IndexedRevision indexed) {

    /** As long as the compiler makes names. */
    private static final int NAME_LENGTH = 60;

    String text() {
        return """
                package %s;
                %s
                import dev.retort.annotations.Revision;
                import dev.retort.operation.Operations;
                import dev.retort.revision.Migration;

                @Revision(%s)
                public final class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {}

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(packageName, words(), annotation(), className);
    }

    /** For what a person is going to write; one that joins others holds nothing as a rule. */
    private String words() {
        return indexed.parents().size() > 1 ? "" : "\nimport static dev.retort.operation.Definitions.*;\n";
    }

    private String annotation() {
        return "id = " + literal(indexed.id())
                + values("parents", indexed.parents())
                + values("dependsOn", indexed.dependsOn())
                + values("labels", indexed.labels())
                + ", message = " + literal(indexed.message());
    }

    private static String values(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        String listed = texts.stream().map(RevisionText::literal).collect(Collectors.joining(", "));
        return ", " + name + " = " + (texts.size() == 1 ? listed : "{" + listed + "}");
    }

    /** What JSON escapes, Java reads the same. */
    private static String literal(String text) {
        return '"' + Json.escaped(text) + '"';
    }

    /** {@code add phone to customers} becomes {@code AddPhoneToCustomers}, as the compiler names its revisions. */
    static String camelCase(String message) {
        StringBuilder name = new StringBuilder();
        for (String word : message.split("[^A-Za-z0-9]+")) {
            if (name.length() + word.length() > NAME_LENGTH) {
                break;
            }
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.isEmpty() ? "Change" : name.toString();
    }
}
