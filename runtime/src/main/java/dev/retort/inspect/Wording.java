package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.ColumnType;
import dev.retort.schema.SqlWords;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where SQL differs in its {@linkplain Dialect#stored one form}, or is the same there only because that leaves casts away, asks the
 * database: nobody else knows all the ways in which it writes an expression anew.
 */
final class Wording {

    private static final Pattern TEXT_TYPE = Pattern.compile(
            "\"?(?:n?text|n?varchar|n?char|bpchar|citext|name)\\b|character|national", Pattern.CASE_INSENSITIVE);

    /** With what is cast, where that is a column, a text or a list of them. */
    private static final Pattern AS_TEXT = Pattern.compile(
            "(?:(?<column>[\\p{L}_][\\p{L}\\p{N}_$]*+)\"?|(?<text>''|]))?\\s*\\)*\\s*"
                    + "(?:::|\\bas\\b)\\s*(?:text|varchar|character varying|bpchar)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final Planner planner;
    private final Table table;

    /** @param table as the catalogue writes it */
    Wording(Dialect dialect, Planner planner, Table table) {
        this.dialect = dialect;
        this.planner = planner;
        this.table = table;
    }

    /**
     * Both in one form, and in the same only if they mean the same to the database.
     *
     * @param sql as a revision and as the catalogue write it
     * @param stored the same in its one form
     */
    Pair<String> of(Pair<String> sql, Pair<String> stored) throws SQLException {
        return agreed(sql, stored, it -> planner.compare(it, table));
    }

    /** @param type of the column whose defaults they are */
    Pair<String> ofDefault(ColumnType type, Pair<String> sql, Pair<String> stored) throws SQLException {
        return agreed(sql, stored, it -> planner.compareAs(type, it));
    }

    /** Asks the database about two expressions. */
    @FunctionalInterface
    private interface Question {
        Planner.Verdict ask(Pair<String> expressions) throws SQLException;
    }

    private Pair<String> agreed(Pair<String> sql, Pair<String> stored, Question question) throws SQLException {
        Pair<String> withCasts = sql.map(dialect::storedWithCasts);
        boolean hidden = sql.either(this::hidesSomething);
        if (stored.agrees() && withCasts.agrees() && !hidden) {
            return stored;
        }
        Planner.Verdict verdict = question.ask(sql);
        if (verdict == Planner.Verdict.UNKNOWN) {
            return stored;
        }
        return verdict == Planner.Verdict.SAME || verdict == Planner.Verdict.ALIKE && !hidden
                ? stored.asActual()
                : Stream.of(stored, withCasts, sql)
                        .filter(it -> !it.agrees())
                        .findFirst()
                        .orElse(stored);
    }

    /** Whether even the form with casts leaves away what tells: the digits of 3 / 2.0, or that what is no text is compared as one. */
    private boolean hidesSomething(String sql) {
        String plain = SqlWords.withoutTexts(sql);
        return plain.contains("/")
                || AS_TEXT.matcher(plain)
                        .results()
                        .anyMatch(it -> it.group(2) == null && (it.group(1) == null || !isText(it.group(1))));
    }

    private boolean isText(String column) {
        return table.columns().stream()
                .filter(it -> it.name().text().equalsIgnoreCase(column))
                .anyMatch(it -> TEXT_TYPE.matcher(dialect.typeSql(it.type())).lookingAt());
    }
}
