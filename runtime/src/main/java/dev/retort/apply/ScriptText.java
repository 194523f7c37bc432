package dev.retort.apply;

import dev.retort.dialect.Statement;
import java.util.List;

/** Statements as text that a person or another program can run. */
final class ScriptText {

    private ScriptText() {}

    static String of(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        statements.forEach(it -> text.append(terminated(it.sql())).append('\n'));
        return text.toString();
    }

    /** A message may hold line ends, which must not begin statements. */
    static String comment(String text) {
        return "-- " + text.replaceAll("\\R", " ") + "\n";
    }

    private static String terminated(String sql) {
        String statement = sql.stripTrailing();
        String lastLine = statement.substring(statement.lastIndexOf('\n') + 1);
        if (lastLine.contains("--")) {
            // What looks like its end may be in a comment.
            return statement + "\n;";
        }
        return statement.endsWith(";") ? statement : statement + ";";
    }
}
