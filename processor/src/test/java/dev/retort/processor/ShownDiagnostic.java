package dev.retort.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A diagnostic as javac prints it, in English wherever the tests run and without the folder that they run in. */
final class ShownDiagnostic {

    private ShownDiagnostic() {}

    /** @param sources the root that stands for {@code src/main/java} */
    static String of(Diagnostic<? extends JavaFileObject> diagnostic, String sources) {
        String said = kind(diagnostic.getKind()) + ": " + diagnostic.getMessage(Locale.ROOT);
        String shown = diagnostic.getSource() == null
                ? said
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": " + said + "\n"
                        + place(diagnostic);
        return shown.replace(sources, "src/main/java");
    }

    private static String kind(Diagnostic.Kind kind) {
        return kind == Diagnostic.Kind.NOTE ? "Note" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            String text = diagnostic.getSource().getCharContent(true).toString();
            String line = text.lines()
                    .skip(diagnostic.getLineNumber() - 1)
                    .findFirst()
                    .orElseThrow();
            return line + "\n" + " ".repeat((int) diagnostic.getColumnNumber() - 1) + "^";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
