package dev.retort.apply;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements of a text that a database runs one after the other. */
final class StatementList {

    private static final Pattern QUOTED_OR_ASIDE =
            Pattern.compile("'[^']*+'|\"[^\"]*+\"|\\$\\$.*?\\$\\$|--[^\n]*+|//[^\n]*+|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern CHANGES_ROWS =
            Pattern.compile("(insert|update|delete|merge)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FAILED_ON_H2 =
            Pattern.compile("; SQL statement:\n(.*) \\[\\d+-\\d+]\\s*", Pattern.DOTALL);

    private final String sql;
    private final List<String> statements;

    StatementList(String sql) {
        this.sql = sql.strip();
        String plain = QUOTED_OR_ASIDE
                .matcher(sql)
                .replaceAll(it -> "-/".indexOf(it.group().charAt(0)) < 0 ? "''" : " ");
        this.statements = Stream.of(plain.split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Each of them, and nothing else, so that one transaction holds them. */
    boolean changesRows() {
        return !statements.isEmpty()
                && statements.stream().allMatch(it -> CHANGES_ROWS.matcher(it).matches());
    }

    /** Whether some may have run before the one that H2 could not. */
    boolean mayHaveBegun(SQLException problem) {
        Matcher failed = FAILED_ON_H2.matcher(String.valueOf(problem.getMessage()));
        return statements.size() > 1
                && !(failed.find() && isFirst(failed.group(1).strip()));
    }

    private boolean isFirst(String failed) {
        return sql.startsWith(failed) && sql.indexOf(failed, 1) < 0;
    }
}
