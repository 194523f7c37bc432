package dev.retort.processor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Goes through the tokens of a statement. */
final class StatementReader {

    private static final Set<String> NO_TABLES = Set.of("dual", "final", "lateral", "only", "rows", "table", "values");
    private static final Set<String> NO_COLUMNS = Set.of(
            "case",
            "cast",
            "ctid",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "exists",
            "false",
            "localtime",
            "localtimestamp",
            "not",
            "null",
            "oid",
            "rownum",
            "session_user",
            "tableoid",
            "true",
            "user",
            "xmax",
            "xmin",
            "_rowid_");
    private static final Set<String> COMPARISONS =
            Set.of("=", "<", ">", "!", "is", "in", "like", "ilike", "between", "not");

    private final List<Token> tokens;
    private final List<String> columns = new ArrayList<>();
    private int position;

    StatementReader(List<Token> tokens) {
        boolean ended = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(";");
        this.tokens = ended ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    Optional<PlainStatement> read() {
        if (tokens.stream().anyMatch(it -> it.is(";"))) {
            return Optional.empty();
        }
        return switch (next().text().toLowerCase(Locale.ROOT)) {
            case "insert" -> skip("into") ? insert() : Optional.empty();
            case "update" -> update();
            case "delete" -> skip("from") ? delete() : Optional.empty();
            case "select" -> select();
            default -> Optional.empty();
        };
    }

    private Optional<PlainStatement> insert() {
        Optional<SqlName> table = table();
        if (skip("as")) {
            next();
        }
        if (skip("(") && !peek().is("select") && !peek().is("with") && !peek().is("values")) {
            listed();
        }
        return statement(table);
    }

    private Optional<PlainStatement> update() {
        skip("only");
        Optional<SqlName> table = table();
        Optional<String> alias = alias("set");
        if (table.isEmpty() || !skip("set")) {
            return Optional.empty();
        }
        do {
            if (skip("(")) {
                listed();
            } else {
                column(position, table.get(), alias).ifPresent(columns::add);
            }
            skipUntil(Set.of(",", "from", "where", "returning"));
        } while (skip(","));
        conditions(table.get(), alias);
        return statement(table);
    }

    private Optional<PlainStatement> delete() {
        skip("only");
        Optional<SqlName> table = table();
        Optional<String> alias = alias("where");
        table.ifPresent(it -> conditions(it, alias));
        return statement(table);
    }

    private Optional<PlainStatement> select() {
        // It may make the table it names.
        if (tokens.stream().anyMatch(it -> it.is("into"))) {
            return Optional.empty();
        }
        do {
            skipUntil(Set.of("from"));
        } while (tokens.get(position - 1).is("distinct") && skip("from"));
        if (!skip("from")) {
            return Optional.empty();
        }
        skip("only");
        return statement(table());
    }

    /** Of a condition with one table, what is compared. */
    private void conditions(SqlName table, Optional<String> alias) {
        if (!peek().is("where")) {
            return;
        }
        while (position < tokens.size() && !peek().is("returning")) {
            next();
            skip("not");
            column(position, table, alias)
                    .filter(it -> COMPARISONS.contains(afterName().text().toLowerCase(Locale.ROOT)))
                    .ifPresent(columns::add);
            skipUntil(Set.of("and", "or", "returning"));
        }
    }

    /** The column whose name begins there, if it is one of the table. */
    private Optional<String> column(int at, SqlName table, Optional<String> alias) {
        Token first = at(at);
        boolean isQualified = at(at + 1).is(".");
        if (!first.isName() || isQualified && !isQualifier(first.text(), table, alias)) {
            return Optional.empty();
        }
        Token name = isQualified ? at(at + 2) : first;
        return name.isName() ? Optional.of(name.text()) : Optional.empty();
    }

    private static boolean isQualifier(String name, SqlName table, Optional<String> alias) {
        return name.equalsIgnoreCase(alias.orElse(table.name()));
    }

    private Token afterName() {
        return at(position + (at(position + 1).is(".") ? 3 : 1));
    }

    /** Names up to a parenthesis; nothing is sure where there is more than names. */
    private void listed() {
        List<String> names = new ArrayList<>();
        do {
            Token name = next();
            if (!name.isName()) {
                return;
            }
            names.add(name.text());
        } while (skip(","));
        if (skip(")")) {
            columns.addAll(names);
        }
    }

    private Optional<SqlName> table() {
        Token first = next();
        if (!first.isName() || NO_TABLES.stream().anyMatch(first::is)) {
            return Optional.empty();
        }
        if (!skip(".")) {
            return Optional.of(new SqlName(Optional.empty(), first.text()));
        }
        Token second = next();
        return second.isName() && !peek().is(".")
                ? Optional.of(new SqlName(Optional.of(first.text()), second.text()))
                : Optional.empty();
    }

    private Optional<String> alias(String instead) {
        skip("*");
        boolean isThere = skip("as") || peek().isName() && !peek().is(instead) && !isWordOfClause();
        return isThere ? Optional.of(next().text()) : Optional.empty();
    }

    private boolean isWordOfClause() {
        return peek().is("using") || peek().is("returning") || peek().is("limit") || peek().is("fetch");
    }

    /** A parenthesis behind it makes it a function. */
    private Optional<PlainStatement> statement(Optional<SqlName> table) {
        columns.removeIf(it -> NO_COLUMNS.contains(it.toLowerCase(Locale.ROOT)));
        return table.filter(it -> !isCall(it)).map(it -> new PlainStatement(it, columns));
    }

    private boolean isCall(SqlName table) {
        return columns.isEmpty() && peek().is("(") && at(position - 1).text().equals(table.name());
    }

    /** Up to one of the words that stands in no parenthesis. */
    private void skipUntil(Set<String> words) {
        int depth = 0;
        while (position < tokens.size()) {
            if (depth == 0 && words.stream().anyMatch(peek()::is)) {
                return;
            }
            Token token = next();
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
        }
    }

    private boolean skip(String word) {
        boolean isThere = peek().is(word);
        position += isThere ? 1 : 0;
        return isThere;
    }

    private Token next() {
        Token token = peek();
        position++;
        return token;
    }

    private Token peek() {
        return at(position);
    }

    private Token at(int index) {
        return index < tokens.size() ? tokens.get(index) : Token.END;
    }
}
