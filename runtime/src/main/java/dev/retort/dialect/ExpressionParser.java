package dev.retort.dialect;

import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the SQL expressions that stand in defaults, checks and indexes. */
final class ExpressionParser {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", ">", "<=", ">=");
    /** As PostgreSQL spells {@code like} inside. */
    private static final Map<String, String> MATCHES = Map.of("~~", "like", "~~*", "ilike");

    private static final Set<String> WORD_PREDICATES = Set.of("in", "between", "like", "ilike", "similar");
    private static final Set<String> MOMENTS = Set.of("time", "timestamp");
    private static final Set<String> REST_OF_A_TYPE =
            Set.of("varying", "precision", "with", "without", "time", "zone", "large", "object", "array");
    private static final Set<String> TYPED_LITERALS =
            Set.of("date", "time", "timestamp", "uuid", "json", "jsonb", "inet", "interval");
    private static final Set<String> INTERVAL_UNITS = Set.of("year", "month", "day", "hour", "minute", "second");
    private static final Map<String, String> SYNONYMS =
            Map.of("length", "char_length", "character_length", "char_length", "btrim", "trim", "locate", "position");
    private static final Term NULL = Term.leaf("null");
    /** Schemas that everybody sees. */
    private static final Set<String> SILENT_SCHEMAS = Set.of("public", "pg_catalog");

    private final String sql;
    private final List<Token> tokens;
    private final Dialect dialect;
    private int position;

    ExpressionParser(String sql, Dialect dialect) {
        this.sql = sql;
        this.tokens = Token.of(sql);
        this.dialect = dialect;
    }

    /** @throws UnreadableExpressionException if it is anything else */
    Term expression() {
        Term term = disjunction();
        if (next().kind() != Token.Kind.END) {
            throw unreadable();
        }
        return term;
    }

    private Term disjunction() {
        return chain("or", this::conjunction);
    }

    private Term conjunction() {
        return chain("and", this::negation);
    }

    private Term chain(String operator, Supplier<Term> operand) {
        List<Term> operands = new ArrayList<>(List.of(operand.get()));
        while (takesWord(operator)) {
            operands.add(operand.get());
        }
        return Term.chain(operator, operands);
    }

    private Term negation() {
        return takesWord("not") ? negation().negated() : predicate();
    }

    private Term predicate() {
        Term term = sum();
        while (true) {
            Token token = next();
            String symbol = token.isSymbol("!=") ? "<>" : token.text();
            if (token.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(symbol)) {
                position++;
                term = comparison(symbol, term);
            } else if (token.kind() == Token.Kind.SYMBOL && MATCHES.containsKey(symbol)) {
                position++;
                term = Term.infix(MATCHES.get(symbol), term, sum());
            } else if (token.kind() == Token.Kind.SYMBOL
                    && symbol.startsWith("!")
                    && MATCHES.containsKey(symbol.substring(1))) {
                position++;
                term = Term.infix(MATCHES.get(symbol.substring(1)), term, sum()).negated();
            } else if (takesWord("is")) {
                term = is(takesWord("not") ? "is not " : "is ", term);
            } else if (token.isWord("not") && tokens.get(position + 1).kind() == Token.Kind.WORD) {
                position++;
                term = wordPredicate(term).negated();
            } else if (token.kind() == Token.Kind.WORD && WORD_PREDICATES.contains(token.text())) {
                term = wordPredicate(term);
            } else {
                return term;
            }
        }
    }

    private Term is(String isOrNot, Term left) {
        if (takesWord("distinct")) {
            expectWord("from");
            Term distinct = Term.infix("is distinct from", left, sum());
            return isOrNot.equals("is ") ? distinct : distinct.negated();
        }
        return Term.suffixed(left, isOrNot + take(Token.Kind.WORD));
    }

    private Term comparison(String operator, Term left) {
        if (next().isWord("any") || next().isWord("all")) {
            boolean any = take(Token.Kind.WORD).equals("any");
            Term values = inParentheses(this::disjunction);
            if (values.form() != Term.Form.LIST) {
                return Term.infix(operator, left, Term.call(any ? "any" : "all", List.of(values)));
            }
            if (!operator.equals(any ? "=" : "<>")) {
                throw unreadable();
            }
            Term in = Term.in(left, values.operands());
            return any ? in : in.negated();
        }
        return Term.comparison(operator, left, sum());
    }

    private Term wordPredicate(Term term) {
        if (takesWord("in")) {
            return Term.in(term, inParentheses(this::terms));
        }
        if (takesWord("between")) {
            Term low = sum();
            expectWord("and");
            return Term.chain("and", List.of(Term.comparison(">=", term, low), Term.comparison("<=", term, sum())));
        }
        if (takesWord("similar")) {
            expectWord("to");
            return Term.infix("~", term, Term.call("similar_to_escape", pattern()));
        }
        String like = take(Token.Kind.WORD);
        List<Term> pattern = pattern();
        return Term.infix(like, term, pattern.size() == 1 ? pattern.get(0) : Term.call("like_escape", pattern));
    }

    /** With the sign that escapes in it, if that is said. */
    private List<Term> pattern() {
        Term pattern = sum();
        return takesWord("escape") ? List.of(pattern, sum()) : List.of(pattern);
    }

    /** Operators without a level of their own bind weaker than arithmetic, as on PostgreSQL. */
    private Term sum() {
        return infix(
                () -> infix(() -> infix(this::signed, Set.of("*", "/", "%"), null), Set.of("+", "-"), null),
                null,
                Set.of(
                        "=", "<>", "!=", "<", ">", "<=", ">=", "~~", "!~~", "~~*", "!~~*", "(", ")", ",", "[", "]", ".",
                        ":", "::"));
    }

    private Term infix(Supplier<Term> operand, Set<String> only, Set<String> never) {
        Term term = operand.get();
        while (next().kind() == Token.Kind.SYMBOL
                && (only == null ? !never.contains(next().text()) : only.contains(next().text()))) {
            String operator = take(Token.Kind.SYMBOL);
            // H2 has only the function inside.
            term = operator.equals("%")
                    ? Term.call("mod", List.of(term, operand.get()))
                    : Term.infix(operator, term, operand.get());
        }
        return term;
    }

    private Term signed() {
        if (takesSymbol("+")) {
            return signed();
        }
        if (takesSymbol("-")) {
            Term operand = signed();
            return operand.word().matches("[0-9.].*")
                    ? Term.leaf("-" + operand.word())
                    : new Term(Term.Form.PREFIX, "-", List.of(operand));
        }
        return suffixed(primary());
    }

    private Term suffixed(Term operand) {
        Term term = operand;
        while (true) {
            if (takesSymbol("::")) {
                term = Casts.of(term, type());
            } else if (takesWord("at")) {
                expectWord("time");
                expectWord("zone");
                term = Term.infix("at time zone", term, primary());
            } else if (takesWord("collate")) {
                type();
            } else if (takesSymbol("[")) {
                term = Term.suffixed(term, "[" + disjunction() + "]");
                expectSymbol("]");
            } else {
                return term;
            }
        }
    }

    private Term primary() {
        Token token = next();
        return switch (token.kind()) {
            case STRING, NUMBER -> Term.leaf(take(token.kind()));
            case SYMBOL -> parenthesised();
            case NAME -> named();
            case WORD ->
                switch (token.text()) {
                    case "case" -> choice();
                    case "cast" -> cast();
                    case "array" -> array();
                    case "next" -> sequence();
                    default -> isTypedLiteral() ? typedLiteral() : named();
                };
            case END -> throw unreadable();
        };
    }

    private Term parenthesised() {
        List<Term> terms = inParentheses(this::terms);
        return terms.size() == 1 ? terms.get(0) : Term.list(terms);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        if (next().isSymbol(")") || next().isSymbol("]")) {
            return terms;
        }
        do {
            terms.add(disjunction());
        } while (takesSymbol(","));
        return terms;
    }

    private Term choice() {
        StringBuilder words = new StringBuilder(take(Token.Kind.WORD));
        if (!next().isWord("when")) {
            words.append(' ').append(disjunction());
        }
        while (next().isWord("when") || next().isWord("then") || next().isWord("else")) {
            String word = take(Token.Kind.WORD);
            Term term = disjunction();
            // PostgreSQL writes it where nobody did.
            if (!word.equals("else") || !term.equals(NULL)) {
                words.append(' ').append(word).append(' ').append(term);
            }
        }
        expectWord("end");
        return Term.leaf(words + " end");
    }

    private Term cast() {
        position++;
        return inParentheses(() -> {
            Term operand = disjunction();
            expectWord("as");
            return Casts.of(operand, type());
        });
    }

    private Term array() {
        position++;
        expectSymbol("[");
        List<Term> members = terms();
        expectSymbol("]");
        return Term.list(members);
    }

    private Term sequence() {
        position++;
        expectWord("value");
        expectWord("for");
        return Term.call("nextval", List.of(Term.leaf(String.join(".", path()))));
    }

    private boolean isTypedLiteral() {
        Token after = tokens.get(position + 1);
        return TYPED_LITERALS.contains(next().text())
                && (after.kind() == Token.Kind.STRING
                        || MOMENTS.contains(next().text()) && (after.isWord("with") || after.isWord("without")));
    }

    private Term typedLiteral() {
        String type = type();
        String literal = take(Token.Kind.STRING);
        if (!type.equals("interval")) {
            return Term.leaf(literal);
        }
        return Casts.interval(literal, isUnit() ? " " + take(Token.Kind.WORD) : "");
    }

    private boolean isUnit() {
        return next().kind() == Token.Kind.WORD && INTERVAL_UNITS.contains(next().text());
    }

    /** A column, which needs no table before it, or a call. */
    private Term named() {
        List<String> path = path();
        if (!next().isSymbol("(")) {
            return Term.leaf(path.get(path.size() - 1));
        }
        String name = String.join(".", path);
        List<Term> arguments = inParentheses(name.equals("position") ? this::place : this::arguments);
        // H2 says it of some functions that know nothing else.
        if (takesWord("respect") || takesWord("ignore")) {
            expectWord("nulls");
        }
        return name.equals("now") && arguments.isEmpty()
                ? Term.leaf(dialect.now())
                : Term.call(SYNONYMS.getOrDefault(name, name), arguments);
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        do {
            Token token = next();
            if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NAME) {
                throw unreadable();
            }
            position++;
            path.add(written(token));
        } while (takesSymbol("."));
        if (path.size() > 1 && SILENT_SCHEMAS.contains(path.get(0))) {
            path.remove(0);
        }
        return path;
    }

    /** Parted by commas, or by words as in {@code extract(year from x)}. */
    private List<Term> arguments() {
        List<Term> arguments = new ArrayList<>();
        if (takesWord("both")) {
            takesWord("from");
        }
        while (!next().isSymbol(")")) {
            arguments.addAll(terms());
            if (!takesWord("from") && !takesWord("for")) {
                break;
            }
        }
        return arguments;
    }

    /** What {@code in} does not ask about, but only parts. */
    private List<Term> place() {
        List<Term> arguments = new ArrayList<>(List.of(sum()));
        if (takesWord("in") || takesSymbol(",")) {
            arguments.add(sum());
        }
        return arguments;
    }

    private String written(Token token) {
        boolean isQuoted = token.kind() == Token.Kind.NAME;
        return dialect.stored(isQuoted ? new Identifier(token.text(), true) : Identifier.of(token.text()))
                .toString();
    }

    /** Passes over the name of a type. */
    private String type() {
        StringBuilder type = new StringBuilder();
        do {
            if (next().kind() == Token.Kind.END) {
                throw unreadable();
            }
            type.append(next().text());
            position++;
        } while (takesSymbol("."));
        while (true) {
            if (next().kind() == Token.Kind.WORD && REST_OF_A_TYPE.contains(next().text())) {
                type.append(' ').append(take(Token.Kind.WORD));
            } else if (type.toString().equals("interval") && isUnit()) {
                position++;
            } else if (next().isSymbol("(")) {
                inParentheses(this::terms);
            } else if (takesSymbol("[")) {
                takesNumber();
                expectSymbol("]");
            } else {
                return type.toString();
            }
        }
    }

    private void takesNumber() {
        if (next().kind() == Token.Kind.NUMBER) {
            position++;
        }
    }

    private <T> T inParentheses(Supplier<T> inside) {
        expectSymbol("(");
        T result = inside.get();
        expectSymbol(")");
        return result;
    }

    private Token next() {
        return tokens.get(position);
    }

    private String take(Token.Kind kind) {
        if (next().kind() != kind) {
            throw unreadable();
        }
        return tokens.get(position++).text();
    }

    private boolean takesWord(String word) {
        boolean there = next().isWord(word);
        position += there ? 1 : 0;
        return there;
    }

    private boolean takesSymbol(String symbol) {
        boolean there = next().isSymbol(symbol);
        position += there ? 1 : 0;
        return there;
    }

    private void expectWord(String word) {
        if (!takesWord(word)) {
            throw unreadable();
        }
    }

    private void expectSymbol(String symbol) {
        if (!takesSymbol(symbol)) {
            throw unreadable();
        }
    }

    private UnreadableExpressionException unreadable() {
        return new UnreadableExpressionException(sql);
    }
}
