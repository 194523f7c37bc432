package dev.retort.processor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that do not go with the transaction which a revision runs in; nothing where the text is not plain. */
public final class TransactionWords {

    private static final Pattern ENDING = Pattern.compile(
            "(begin|commit|rollback(?! to\\b)|abort|end|start transaction" + "|prepare transaction)\\b.*");

    private static final Pattern REFUSED =
            Pattern.compile("(vacuum|(?:create|drop) (?:database|tablespace)|alter system"
                    + "|(?:create(?: unique)?|drop) index concurrently|reindex\\b.* concurrently|reindex (?:database|system)"
                    + "|alter table .* detach partition .* concurrently)\\b.*");

    private final List<String> statements;

    private TransactionWords(List<String> statements) {
        this.statements = statements;
    }

    public static TransactionWords of(String sql) {
        List<Token> tokens = Token.of(sql);
        boolean hasBody = tokens.stream().anyMatch(it -> it.is("atomic"));
        return new TransactionWords(hasBody ? List.of() : statements(tokens));
    }

    private static List<String> statements(List<Token> tokens) {
        List<List<String>> statements = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.is(";")) {
                statements.add(new ArrayList<>());
            } else {
                statements.get(statements.size() - 1).add(token.word());
            }
        }
        return statements.stream().map(it -> String.join(" ", it)).toList();
    }

    /** The words that begin or end a transaction. */
    public Optional<String> ending() {
        return first(ENDING);
    }

    /** The words that PostgreSQL takes in no transaction. */
    public Optional<String> refused() {
        return first(REFUSED);
    }

    private Optional<String> first(Pattern words) {
        return statements.stream()
                .map(words::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1))
                .findFirst();
    }
}
