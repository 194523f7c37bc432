package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two SQL expressions are the same to the database, which plans a query of each, and runs none. The query is of a row made
 * up, with the columns of the table and nothing in them: that takes no right to the table, and no lock.
 */
final class Planner {

    /** A plan does not show collations, behind a semicolon may stand anything, and what is more than an expression is none. */
    private static final Pattern NOT_TO_BE_ASKED = Pattern.compile(
            ";|\\bcollate\\b|\\A\\(\n(?:check|unique|primary key|foreign key|exclude|using)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The first output of a plan of PostgreSQL, and what H2 selects. */
    private static final Pattern PLANNED = Pattern.compile(
            "\\A(?:[^\n]*\n  Output: |SELECT\\s)(?<expression>.*?)(?:\n  ->  .*|\nFROM \\(.*|)\\z", Pattern.DOTALL);

    private static final Pattern LIMITED =
            Pattern.compile("\\A(?:var)?(?<base>char|binary|bit)(?:_ignorecase| varying)?\\(\\d+\\)");

    private static final Set<String> NUMBERS = Set.of("smallserial", "serial", "bigserial");

    /** What a database says of two expressions. */
    enum Verdict {
        SAME,
        /** But for the casts and digits that our one form leaves away. */
        ALIKE,
        DIFFERENT,
        /** It does not take one of them. */
        UNKNOWN
    }

    private final Connection connection;
    private final Dialect dialect;
    private final String explain;

    Planner(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.explain = switch (dialect.database()) {
            case POSTGRESQL -> "explain (verbose, costs off) select ";
            case H2 -> "explain select ";
        };
    }

    /** @param table whose columns the expressions may name, as inspected */
    Verdict compare(Pair<String> sql, Table table) throws SQLException {
        return compared(inParentheses(sql.expected()), inParentheses(sql.actual()), rowOf(table));
    }

    /** The values that a column of the type gets from them. A cast would cut what is too long, where an insert fails. */
    Verdict compareAs(ColumnType type, Pair<String> sql, Table table) throws SQLException {
        String cast = " as " + ofAnyLength(dialect.typeSql(ofValues(type))) + ")";
        return compared(
                "cast(" + inParentheses(sql.expected()) + cast,
                "cast(" + inParentheses(sql.actual()) + cast,
                rowOf(table));
    }

    boolean isSameType(Pair<String> sql) throws SQLException {
        Optional<String> plan = plan(nothingOf(sql.expected()), "");
        return plan.isPresent() && plan.equals(plan(nothingOf(sql.actual()), ""));
    }

    private Verdict compared(String one, String other, String row) throws SQLException {
        Optional<String> plan = plan(one, row);
        Optional<String> otherPlan = plan.isPresent() ? plan(other, row) : plan;
        if (otherPlan.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (plan.equals(otherPlan)) {
            return Verdict.SAME;
        }
        return plan.map(dialect::storedWithCasts).equals(otherPlan.map(dialect::storedWithCasts))
                ? Verdict.ALIKE
                : Verdict.DIFFERENT;
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

    /** With one more than the table has: PostgreSQL would leave away a query that selects the row as it is. */
    private String rowOf(Table table) {
        return Stream.concat(
                        Stream.of("0"),
                        table.columns().stream()
                                .map(it -> nothingOf(dialect.typeSql(ofValues(it.type()))) + " as "
                                        + dialect.quoted(it.name())))
                .collect(Collectors.joining(
                        ", ",
                        " from (select ",
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

    /** None where the database refuses, and with it the transaction, unless that was told where to go on. */
    private Optional<String> plan(String expression, String row) throws SQLException {
        if (NOT_TO_BE_ASKED.matcher(expression).find()) {
            return Optional.empty();
        }
        Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            // Else the driver takes a brace for a word to it.
            statement.setEscapeProcessing(false);
            Matcher plan = PLANNED.matcher(text(statement.executeQuery(explain + expression + row)));
            if (before != null) {
                connection.releaseSavepoint(before);
            }
            return plan.find() ? Optional.of(plan.group("expression")) : Optional.empty();
        } catch (SQLException e) {
            if (before != null) {
                connection.rollback(before);
            }
            return Optional.empty();
        }
    }

    private static String text(ResultSet plan) throws SQLException {
        StringJoiner lines = new StringJoiner("\n");
        while (plan.next()) {
            lines.add(plan.getString(1));
        }
        return lines.toString();
    }
}
