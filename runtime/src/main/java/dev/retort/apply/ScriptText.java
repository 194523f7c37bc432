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

    /**
     * A form that can be taken apart again whatever the statements hold: each has its number on a line before it.
     */
    static String numbered(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            text.append("-- statement ").append(i + 1).append(" of ").append(statements.size());
            text.append('\n').append(terminated(statements.get(i).sql())).append('\n');
        }
        return text.toString();
    }

    private static String terminated(String sql) {
        String statement = sql.stripTrailing();
        if (statement.endsWith(";")) {
            return statement;
        }
        String lastLine = statement.substring(statement.lastIndexOf('\n') + 1);
        return statement + (lastLine.contains("--") ? "\n;" : ";");
    }
}
