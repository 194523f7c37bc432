package dev.retort.dialect;

import java.util.Set;
import java.util.regex.Pattern;

/** Casts as comparisons see them: they go, but a quoted constant becomes what it was cast to. */
final class Casts {

    private static final Pattern NUMERIC_TYPE =
            Pattern.compile("(?:tinyint|smallint|integer|int|bigint|numeric|decimal|real|double|float).*");
    private static final Pattern NUMBER = Pattern.compile("'(-?[0-9]+(?:\\.[0-9]+)?)'");

    /** Without a length. PostgreSQL compares each of them as text, and says so. */
    private static final Set<String> TEXTS = Set.of(
            "text", "text[]", "varchar", "varchar[]", "character varying", "character varying[]", "bpchar", "bpchar[]");

    private Casts() {}

    /** Whether it is more than another word for the same value. */
    static boolean mayChange(Term operand, String type) {
        return !operand.isConstant()
                && !(operand.form() == Term.Form.LIST
                        && operand.operands().stream().allMatch(Term::isConstant))
                && !TEXTS.contains(type);
    }

    static Term of(Term operand, String type) {
        if (!operand.isString()) {
            return operand;
        }
        if (NUMERIC_TYPE.matcher(type).matches()
                && NUMBER.matcher(operand.word()).matches()) {
            return Term.leaf(
                    Token.inOneForm(operand.word().substring(1, operand.word().length() - 1)));
        }
        if (type.startsWith("interval")) {
            return interval(operand.word(), "");
        }
        if (type.equals("boolean")) {
            return switch (operand.word()) {
                case "'t'", "'true'" -> Term.leaf("true");
                case "'f'", "'false'" -> Term.leaf("false");
                default -> operand;
            };
        }
        return operand;
    }

    /** @param unit with a space before it, where it stands behind the literal */
    static Term interval(String literal, String unit) {
        return Term.leaf("'" + IntervalText.inOneForm(literal.substring(1, literal.length() - 1) + unit) + "'");
    }
}
