package dev.retort.apply;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.h2.util.ScriptReader;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/** A script in the hands of a person, to its end, or to the first error, or until the connection is gone. */
final class ScriptRun {

    private final LiveDatabase database;
    private final int last;
    private boolean stopped;
    private String done = "";

    /** @param last the statement after which the connection is gone; there may be none */
    ScriptRun(LiveDatabase database, int last) {
        this.database = database;
        this.last = last;
    }

    Optional<SQLException> of(String script) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            int count = 0;
            boolean inTransaction = false;
            for (String sql : statements(connection, script)) {
                String lower = sql.toLowerCase(Locale.ROOT);
                inTransaction = lower.equals("begin") || inTransaction && !lower.equals("commit");
                statement.execute(sql);
                if (lower.contains("retort_history")) {
                    done = "";
                } else if (!inTransaction) {
                    done = sql;
                }
                if (++count == last) {
                    stopped = true;
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private static List<String> statements(Connection connection, String script) throws SQLException {
        List<String> statements = new ArrayList<>();
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            ScriptReader reader = new ScriptReader(new java.io.StringReader(script));
            for (String sql = reader.readStatement(); sql != null; sql = reader.readStatement()) {
                statements.add(sql.strip());
            }
        } else {
            for (NativeQuery query : Parser.parseJdbcSql(script, true, false, true, false, false)) {
                statements.add(query.nativeSql.strip());
            }
        }
        return statements;
    }

    boolean stopped() {
        return stopped;
    }

    /** What changed the database for good since it was last noted that a step begins. */
    String done() {
        return done;
    }
}
