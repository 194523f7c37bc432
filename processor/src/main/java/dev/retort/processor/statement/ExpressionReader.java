package dev.retort.processor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes through the tokens of an expression, and takes for a column only what can be nothing else. */
final class ExpressionReader {

    /** That stand where a column may, and are none; what a database knows beside them is followed by a parenthesis or a text. */
    private static final Set<String> WORDS = Set.of(
            ("all always and any array as asc asymmetric at between both by case cast collate current current_catalog"
                            + " current_date current_path current_role current_schema current_time current_timestamp"
                            + " current_user day days default desc distinct document else end escape every except exclude"
                            + " excluded exists false fetch filter first following for from full glob group grouping hour"
                            + " hours ignore ilike in indent interval intersect is isnull json jsonb last leading like"
                            + " limit local localtime localtimestamp minute minutes month months natural next nfc nfd nfkc"
                            + " nfkd normalized not notnull null nulls of on only or order ordinality others over overlaps"
                            + " partition placing position preceding precision range regexp row rownum rows scalar second"
                            + " seconds select session_user similar some symmetric system_user table then ties time"
                            + " timestamp to trailing trim true unbounded union unique unknown user using value values"
                            + " varying when where window with within without xor year years zone _rowid_ ctid oid tableoid"
                            + " xmin xmax cmin cmax rowid sysdate systimestamp today")
                    .split(" "));

    private final List<Token> tokens;
    private final String table;
    private final List<Token> columns = new ArrayList<>();
    private final List<PlainStatement> selects = new ArrayList<>();

    ExpressionReader(List<Token> tokens, String table) {
        this.tokens = tokens;
        this.table = table;
    }

    /** Each name that is not surely that of a function, or of the type of a text. */
    static Stream<Token> possibleColumns(List<Token> tokens) {
        ExpressionReader reader = new ExpressionReader(tokens, "");
        return IntStream.range(0, tokens.size()).filter(reader::isColumn).mapToObj(tokens::get);
    }

    /** What it surely takes for columns of the row, where it asks no table. */
    static List<Token> sureColumns(List<Token> tokens) {
        ExpressionReader reader = new ExpressionReader(tokens, "");
        reader.read();
        return reader.columns;
    }

    PlainExpression read() {
        int position = 0;
        while (position < tokens.size()) {
            position = at(position).is("(") && begins(position + 1) ? select(position) : one(position);
        }
        return new PlainExpression(columns.stream().map(Token::text).toList(), selects);
    }

    private boolean begins(int position) {
        return at(position).is("select")
                || at(position).is("with")
                || at(position).is("values")
                || at(position).is("table");
    }

    /** In there names are those of others. */
    private int select(int open) {
        int close = closing(open);
        new StatementReader(tokens.subList(open + 1, close)).read().ifPresent(selects::add);
        return close;
    }

    private int one(int position) {
        if (at(position).is("as") || at(position).is(":") && at(position + 1).is(":")) {
            return afterType(position);
        }
        Token token = at(position);
        if (!token.isName()) {
            return position + 1;
        }
        if (at(position + 1).is(".")) {
            boolean isOwn =
                    token.text().equalsIgnoreCase(table) && !at(position + 3).is(".");
            if (isOwn && isColumn(position + 2)) {
                columns.add(at(position + 2));
            }
            return afterNames(position);
        }
        if (isColumn(position) && !isWord(token) && !isNamed(position)) {
            columns.add(token);
        }
        return position + 1;
    }

    /** No function, no text with the name of its type before it. */
    private boolean isColumn(int position) {
        Token next = at(position + 1);
        return at(position).isName() && !next.is("(") && !next.text().startsWith("'");
    }

    /** A quoted name is never a word of SQL. */
    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD && WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** What a function calls one of its parameters, what {@code extract} takes out, and how {@code collate} sorts. */
    private boolean isNamed(int position) {
        boolean isParameter = at(position + 1).is("=") && at(position + 2).is(">")
                || at(position + 1).is(":") && at(position + 2).is("=");
        boolean isPart = at(position - 1).is("(") && at(position + 1).is("from");
        return isParameter || isPart || at(position - 1).is("collate");
    }

    private int afterNames(int position) {
        int after = position + 1;
        while (at(after).is(".")) {
            after += 2;
        }
        return after;
    }

    /** A type is as long as words, dots and parentheses follow each other. */
    private int afterType(int position) {
        int after = position + (at(position).is("as") ? 1 : 2);
        while (at(after).isName() && !isOperator(at(after))
                || at(after).is(".")
                || at(after).is("(")
                || at(after).is("[")) {
            after = at(after).is("(") || at(after).is("[") ? closing(after) + 1 : after + 1;
        }
        return after;
    }

    private static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.WORD
                && Set.of(
                                "and", "or", "is", "in", "like", "ilike", "not", "between", "then", "else", "end",
                                "when", "at", "from")
                        .contains(token.text().toLowerCase(Locale.ROOT));
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += at(i).is("(") || at(i).is("[") ? 1 : at(i).is(")") || at(i).is("]") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.END;
    }
}
