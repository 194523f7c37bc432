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

    /** One in another takes some twenty calls, and the stack has an end. */
    private static final int DEEPEST = 200;

    private final Tokens tokens;
    private final Dialect dialect;
    private final boolean keepsCasts;
    private int depth;

    ExpressionParser(String sql, Dialect dialect, boolean keepsCasts) {
        this.tokens = new Tokens(sql);
        this.dialect = dialect;
        this.keepsCasts = keepsCasts;
    }

    /** @throws UnreadableExpressionException if it is anything else */
    Term expression() {
        Term term = disjunction();
        if (tokens.next().kind() != Token.Kind.END) {
            throw tokens.unreadable();
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
        while (tokens.takesWord(operator)) {
            operands.add(operand.get());
        }
        return Term.chain(operator, operands);
    }

    private Term negation() {
        return tokens.takesWord("not") ? negation().negated() : predicate();
    }

    private Term predicate() {
        Term term = sum();
        while (true) {
            Token token = tokens.next();
            String symbol = token.isSymbol("!=") ? "<>" : token.text();
            if (token.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(symbol)) {
                tokens.skip();
                term = comparison(symbol, term);
            } else if (token.kind() == Token.Kind.SYMBOL && MATCHES.containsKey(symbol)) {
                tokens.skip();
                term = Term.infix(MATCHES.get(symbol), term, sum());
            } else if (token.kind() == Token.Kind.SYMBOL
                    && symbol.startsWith("!")
                    && MATCHES.containsKey(symbol.substring(1))) {
                tokens.skip();
                term = Term.infix(MATCHES.get(symbol.substring(1)), term, sum()).negated();
            } else if (tokens.takesWord("is")) {
                term = is(tokens.takesWord("not") ? "is not " : "is ", term);
            } else if (token.isWord("not") && tokens.afterNext().kind() == Token.Kind.WORD) {
                tokens.skip();
                term = wordPredicate(term).negated();
            } else if (token.kind() == Token.Kind.WORD && WORD_PREDICATES.contains(token.text())) {
                term = wordPredicate(term);
            } else {
                return term;
            }
        }
    }

    private Term is(String isOrNot, Term left) {
        if (tokens.takesWord("distinct")) {
            tokens.expectWord("from");
            Term distinct = Term.infix("is distinct from", left, sum());
            return isOrNot.equals("is ") ? distinct : distinct.negated();
        }
        return Term.suffixed(left, isOrNot + tokens.take(Token.Kind.WORD));
    }

    private Term comparison(String operator, Term left) {
        if (tokens.next().isWord("any") || tokens.next().isWord("all")) {
            boolean any = tokens.take(Token.Kind.WORD).equals("any");
            Term values = tokens.inParentheses(this::disjunction);
            if (values.form() != Term.Form.LIST) {
                return Term.infix(operator, left, Term.call(any ? "any" : "all", List.of(values)));
            }
            if (!operator.equals(any ? "=" : "<>")) {
                throw tokens.unreadable();
            }
            Term in = Term.in(left, values.operands());
            return any ? in : in.negated();
        }
        return Term.comparison(operator, left, sum());
    }

    private Term wordPredicate(Term term) {
        if (tokens.takesWord("in")) {
            return Term.in(term, tokens.inParentheses(this::terms));
        }
        if (tokens.takesWord("between")) {
            Term low = sum();
            tokens.expectWord("and");
            return Term.chain("and", List.of(Term.comparison(">=", term, low), Term.comparison("<=", term, sum())));
        }
        if (tokens.takesWord("similar")) {
            tokens.expectWord("to");
            return Term.infix("~", term, Term.call("similar_to_escape", pattern()));
        }
        String like = tokens.take(Token.Kind.WORD);
        List<Term> pattern = pattern();
        return Term.infix(like, term, pattern.size() == 1 ? pattern.get(0) : Term.call("like_escape", pattern));
    }

    /** With the sign that escapes in it, if that is said. */
    private List<Term> pattern() {
        Term pattern = sum();
        return tokens.takesWord("escape") ? List.of(pattern, sum()) : List.of(pattern);
    }

    /** Operators without a level of their own bind weaker than arithmetic, as on PostgreSQL. */
    private Term sum() {
        if (++depth > DEEPEST) {
            throw tokens.unreadable();
        }
        Term term = infix(
                () -> infix(() -> infix(this::signed, Set.of("*", "/", "%"), null), Set.of("+", "-"), null),
                null,
                Set.of(
                        "=", "<>", "!=", "<", ">", "<=", ">=", "~~", "!~~", "~~*", "!~~*", "(", ")", ",", "[", "]", ".",
                        ":", "::"));
        depth--;
        return term;
    }

    private Term infix(Supplier<Term> operand, Set<String> only, Set<String> never) {
        Term term = operand.get();
        while (tokens.next().kind() == Token.Kind.SYMBOL
                && (only == null
                        ? !never.contains(tokens.next().text())
                        : only.contains(tokens.next().text()))) {
            String operator = tokens.take(Token.Kind.SYMBOL);
            // H2 has only the function inside.
            term = operator.equals("%")
                    ? Term.call("mod", List.of(term, operand.get()))
                    : Term.infix(operator, term, operand.get());
        }
        return term;
    }

    private Term signed() {
        if (tokens.takesSymbol("+")) {
            return signed();
        }
        if (tokens.takesSymbol("-")) {
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
            if (tokens.takesSymbol("::")) {
                term = cast(term, type());
            } else if (tokens.takesWord("at")) {
                tokens.expectWord("time");
                tokens.expectWord("zone");
                term = Term.infix("at time zone", term, primary());
            } else if (tokens.takesWord("collate")) {
                term = Term.infix("collate", term, Term.leaf(String.join(".", path())));
            } else if (tokens.takesSymbol("[")) {
                term = Term.suffixed(term, "[" + disjunction() + "]");
                tokens.expectSymbol("]");
            } else {
                return term;
            }
        }
    }

    private Term primary() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case STRING, NUMBER -> Term.leaf(tokens.take(token.kind()));
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
            case END -> throw tokens.unreadable();
        };
    }

    private Term parenthesised() {
        List<Term> terms = tokens.inParentheses(this::terms);
        return terms.size() == 1 ? terms.get(0) : Term.list(terms);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        if (tokens.next().isSymbol(")") || tokens.next().isSymbol("]")) {
            return terms;
        }
        do {
            terms.add(disjunction());
        } while (tokens.takesSymbol(","));
        return terms;
    }

    private Term choice() {
        StringBuilder words = new StringBuilder(tokens.take(Token.Kind.WORD));
        if (!tokens.next().isWord("when")) {
            words.append(' ').append(disjunction());
        }
        while (tokens.next().isWord("when")
                || tokens.next().isWord("then")
                || tokens.next().isWord("else")) {
            String word = tokens.take(Token.Kind.WORD);
            Term term = disjunction();
            // PostgreSQL writes it where nobody did.
            if (!word.equals("else") || !term.equals(NULL)) {
                words.append(' ').append(word).append(' ').append(term);
            }
        }
        tokens.expectWord("end");
        return Term.leaf(words + " end");
    }

    private Term cast() {
        tokens.skip();
        return tokens.inParentheses(() -> {
            Term operand = disjunction();
            tokens.expectWord("as");
            return cast(operand, type());
        });
    }

    private Term cast(Term operand, String type) {
        return keepsCasts && Casts.mayChange(operand, type)
                ? Term.infix("::", operand, Term.leaf(dialect.typeSql(dialect.typeOf(type))))
                : Casts.of(operand, type);
    }

    private Term array() {
        tokens.skip();
        tokens.expectSymbol("[");
        List<Term> members = terms();
        tokens.expectSymbol("]");
        return Term.list(members);
    }

    private Term sequence() {
        tokens.skip();
        tokens.expectWord("value");
        tokens.expectWord("for");
        return Term.call("nextval", List.of(Term.leaf(String.join(".", path()))));
    }

    private boolean isTypedLiteral() {
        Token after = tokens.afterNext();
        return TYPED_LITERALS.contains(tokens.next().text())
                && (after.kind() == Token.Kind.STRING
                        || MOMENTS.contains(tokens.next().text()) && (after.isWord("with") || after.isWord("without")));
    }

    private Term typedLiteral() {
        String type = type();
        String literal = tokens.take(Token.Kind.STRING);
        if (!type.startsWith("interval")) {
            return Term.leaf(literal);
        }
        return Casts.interval(literal, isUnit() ? " " + tokens.take(Token.Kind.WORD) : "");
    }

    private boolean isUnit() {
        return tokens.next().kind() == Token.Kind.WORD
                && INTERVAL_UNITS.contains(tokens.next().text());
    }

    /** A column, which needs no table before it, or a call. */
    private Term named() {
        List<String> path = path();
        if (!tokens.next().isSymbol("(")) {
            return Term.leaf(path.get(path.size() - 1));
        }
        String name = String.join(".", path);
        List<Term> arguments = tokens.inParentheses(name.equals("position") ? this::place : this::arguments);
        // H2 says it of some functions that know nothing else.
        if (tokens.takesWord("respect") || tokens.takesWord("ignore")) {
            tokens.expectWord("nulls");
        }
        return name.equals("now") && arguments.isEmpty()
                ? Term.leaf(dialect.now())
                : Term.call(SYNONYMS.getOrDefault(name, name), arguments);
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        do {
            Token token = tokens.next();
            if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NAME) {
                throw tokens.unreadable();
            }
            tokens.skip();
            path.add(written(token));
        } while (tokens.takesSymbol("."));
        if (path.size() > 1 && SILENT_SCHEMAS.contains(path.get(0))) {
            path.remove(0);
        }
        return path;
    }

    /** Parted by commas, or by words as in {@code extract(year from x)}. */
    private List<Term> arguments() {
        List<Term> arguments = new ArrayList<>();
        if (tokens.takesWord("both")) {
            tokens.takesWord("from");
        }
        while (!tokens.next().isSymbol(")")) {
            arguments.addAll(terms());
            if (!tokens.takesWord("from") && !tokens.takesWord("for")) {
                break;
            }
        }
        return arguments;
    }

    /** What {@code in} does not ask about, but only parts. */
    private List<Term> place() {
        List<Term> arguments = new ArrayList<>(List.of(sum()));
        if (tokens.takesWord("in") || tokens.takesSymbol(",")) {
            arguments.add(sum());
        }
        return arguments;
    }

    private String written(Token token) {
        boolean isQuoted = token.kind() == Token.Kind.NAME;
        return dialect.stored(isQuoted ? new Identifier(token.text(), true) : Identifier.of(token.text()))
                .toString();
    }

    private String type() {
        StringBuilder type = new StringBuilder(typeName());
        while (true) {
            if (tokens.next().kind() == Token.Kind.WORD
                    && REST_OF_A_TYPE.contains(tokens.next().text())) {
                type.append(' ').append(tokens.take(Token.Kind.WORD));
            } else if (type.toString().equals("interval") && isUnit()) {
                tokens.skip();
            } else if (tokens.next().isSymbol("(")) {
                type.append(Term.list(tokens.inParentheses(this::terms)));
            } else if (tokens.takesSymbol("[")) {
                takesNumber();
                tokens.expectSymbol("]");
                type.append("[]");
            } else {
                return type.toString();
            }
        }
    }

    /** Without its schema. */
    private String typeName() {
        Token name;
        do {
            name = tokens.next();
            if (name.kind() == Token.Kind.END) {
                throw tokens.unreadable();
            }
            tokens.skip();
        } while (tokens.takesSymbol("."));
        return name.kind() == Token.Kind.NAME ? new Identifier(name.text(), true).inQuotes() : name.text();
    }

    private void takesNumber() {
        if (tokens.next().kind() == Token.Kind.NUMBER) {
            tokens.skip();
        }
    }
}
