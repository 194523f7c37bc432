package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Database;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.SqlWords;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two SQL expressions are the same to the database, which plans a query of both, and runs none. The query is of a row made
 * up, with the columns of the table and nothing in them: that takes no right to the table, and no lock.
 */
final class Planner {

    /** A plan does not show collations, and behind a semicolon may stand anything. */
    private static final Pattern NOT_TO_BE_ASKED = Pattern.compile(";|\\bcollate\\b", Pattern.CASE_INSENSITIVE);

    /** With names, for H2 gives some of its own, and a text that tells where the second begins. */
    private static final String QUERY =
            "explain %s select %s as \"expected\", 'beside' as \"beside\", %s as \"actual\" %s";

    private static final Pattern LIMITED =
            Pattern.compile("\\A(?:var)?(?<base>char|binary|bit)(?:_ignorecase| varying)?\\(\\d+\\)");

    private static final Set<String> NUMBERS = Set.of("smallserial", "serial", "bigserial");

    /** What a database says of two expressions. */
    enum Verdict {
        SAME,
        /** But for casts that our one form leaves away: PostgreSQL reads some of those that it writes as others. */
        ALIKE,
        DIFFERENT,
        /** It does not take one of them. */
        UNKNOWN
    }

    private final Connection connection;
    private final Dialect dialect;
    private final String options;
    private final Pattern planned;
    private Savepoint before;

    Planner(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.options = switch (dialect.database()) {
            case POSTGRESQL -> "(verbose, costs off)";
            case H2 -> "";
        };
        this.planned = Pattern.compile(
                switch (dialect.database()) {
                    case POSTGRESQL ->
                        // The number of the query stands there where the server counts queries.
                        "\\A[^\n]*\n  Output: (?<expected>.*?), 'beside'::text, (?<actual>.*?)"
                                + "(?:\n(?:  ->  |Query Identifier: ).*)?\\z";
                    case H2 ->
                        "\\ASELECT\\s+(?<expected>.*?) AS \"expected\",\\s+'beside' AS \"beside\","
                                + "\\s+(?<actual>.*?) AS \"actual\"(?:\nFROM .*)?\\z";
                },
                Pattern.DOTALL);
    }

    /** @param table whose columns the expressions may name, as inspected */
    Verdict compare(Pair<String> sql, Table table) throws SQLException {
        return compared(sql.map(Planner::inParentheses), rowOf(table, sql));
    }

    /** The values that a column of the type gets from them. A cast would cut what is too long, where an insert fails. */
    Verdict compareAs(ColumnType type, Pair<String> sql) throws SQLException {
        String cast = " as " + ofAnyLength(dialect.typeSql(ofValues(type))) + ")";
        return compared(sql.map(it -> "cast(" + inParentheses(it) + cast), "");
    }

    boolean isSameType(Pair<String> sql) throws SQLException {
        return !isDomainOfH2(sql.expected()) && !isDomainOfH2(sql.actual()) && areSame(sql.map(this::nothingOf));
    }

    private boolean areSame(Pair<String> values) throws SQLException {
        return compared(values, "") == Verdict.SAME;
    }

    /** H2 plans a domain as what it is over, and finds nothing else by a name in quotes. */
    private boolean isDomainOfH2(String type) throws SQLException {
        String nothing = nothingOf(type.startsWith("\"") ? type : dialect.quoted(new Identifier(type, false)));
        return dialect.database() == Database.H2 && areSame(new Pair<>(nothing, nothing));
    }

    private static String ofAnyLength(String type) {
        Matcher limited = LIMITED.matcher(type);
        if (!limited.find()) {
            return type;
        }
        String base =
                switch (limited.group("base")) {
                    case "char" -> "varchar";
                    case "binary" -> "varbinary";
                    default -> "bit varying";
                };
        return base + type.substring(limited.end());
    }

    /** A comment may stand at the end of its line. */
    private static String inParentheses(String sql) {
        return "(\n" + sql + "\n)";
    }

    /** With what the expressions name, for one type that the database keeps from us would hide the others. The table names the row. */
    private String rowOf(Table table, Pair<String> sql) {
        SqlWords words = new SqlWords(sql.expected() + " " + sql.actual());
        boolean isWhole = words.have(table.name().name());
        return Stream.concat(
                        Stream.of("0"),
                        table.columns().stream()
                                .filter(it -> isWhole || words.have(it.name()))
                                .map(it -> nothingOf(dialect.typeSql(ofValues(it.type()))) + " as "
                                        + dialect.quoted(it.name())))
                .collect(Collectors.joining(
                        ", ",
                        "from (select ",
                        " offset 0) " + dialect.quoted(table.name().name())));
    }

    private static ColumnType ofValues(ColumnType type) {
        return type.isComputed() || type.isAlwaysNumbered() ? type.ofValues() : type;
    }

    private String nothingOf(String type) {
        return switch (dialect.database()) {
            case POSTGRESQL -> "null::" + (NUMBERS.contains(type) ? type.replace("serial", "int") : type);
            case H2 -> "cast(null as " + type + ")";
        };
    }

    private Verdict compared(Pair<String> sql, String row) throws SQLException {
        if (sql.map(SqlWords::withoutTexts)
                .either(it -> NOT_TO_BE_ASKED.matcher(it).find())) {
            return Verdict.UNKNOWN;
        }
        if (before == null && !connection.getAutoCommit()) {
            before = connection.setSavepoint();
        }
        try (Statement statement = connection.createStatement()) {
            // Else the driver takes a brace for a word to it.
            statement.setEscapeProcessing(false);
            Matcher plan = planned.matcher(
                    text(statement.executeQuery(QUERY.formatted(options, sql.expected(), sql.actual(), row))));
            if (!plan.find()) {
                return Verdict.UNKNOWN;
            }
            return verdict(new Pair<>(plan.group("expected"), plan.group("actual")));
        } catch (SQLException e) {
            // The database refuses, and with it the transaction, unless that is told where to go on.
            if (before != null) {
                connection.rollback(before);
            }
            return Verdict.UNKNOWN;
        }
    }

    private Verdict verdict(Pair<String> planned) {
        if (planned.agrees()) {
            return Verdict.SAME;
        }
        return planned.map(dialect::storedWithCasts).agrees() ? Verdict.ALIKE : Verdict.DIFFERENT;
    }

    private static String text(ResultSet plan) throws SQLException {
        StringJoiner lines = new StringJoiner("\n");
        while (plan.next()) {
            lines.add(plan.getString(1));
        }
        return lines.toString();
    }
}
