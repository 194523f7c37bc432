package dev.retort.processor.answer;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An expression that is a plain value, so that it can be told without a database whether a column takes it.
 *
 * @param text without quotes
 */
record SqlLiteral(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    // Possessive, as what repeats alternatives would else call itself for each of them, and the stack has an end.
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern HEXADECIMAL_GROUPS =
            Pattern.compile("[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}");
    private static final Set<String> BOOLEANS =
            Set.of("true", "t", "yes", "y", "on", "1", "false", "f", "no", "n", "off", "0");
    private static final Set<String> MOMENTS =
            Set.of("now", "today", "tomorrow", "yesterday", "epoch", "infinity", "-infinity", "allballs");
    private static final Map<TypeName, Integer> BITS = Map.of(
            TypeName.TINYINT, Byte.SIZE,
            TypeName.SMALLINT, Short.SIZE,
            TypeName.INTEGER, Integer.SIZE,
            TypeName.BIGINT, Long.SIZE);

    static Optional<SqlLiteral> of(String expression) {
        String stripped = expression.strip();
        if (QUOTED.matcher(stripped).matches()) {
            String text = stripped.substring(1, stripped.length() - 1).replace("''", "'");
            return Optional.of(new SqlLiteral(Kind.TEXT, text));
        }
        if (NUMBER.matcher(stripped).matches()) {
            return Optional.of(new SqlLiteral(Kind.NUMBER, stripped));
        }
        return switch (stripped.toLowerCase(Locale.ROOT)) {
            case "true", "false" -> Optional.of(new SqlLiteral(Kind.BOOLEAN, stripped.toLowerCase(Locale.ROOT)));
            case "null" -> Optional.of(new SqlLiteral(Kind.NULL, stripped));
            default -> Optional.empty();
        };
    }

    /**
     * What the column is that it does not fit.
     *
     * @param isForRows whether rows are to get it, which null gives nothing
     */
    Optional<String> misfit(Table table, Column column, boolean isForRows) {
        if (kind == Kind.NULL) {
            return isForRows && !column.nullable() ? Optional.of("is NOT NULL") : Optional.empty();
        }
        if (!fits(column.type())) {
            return Optional.of("is " + column.type());
        }
        return table.checks().stream()
                .map(Check::condition)
                .filter(it -> it.mentions(column.name()))
                .flatMap(it -> refusal(it).stream())
                .findFirst();
    }

    private Optional<String> refusal(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().contains(text)
                    ? Optional.empty()
                    : Optional.of("holds one of " + String.join(", ", oneOf.values()));
        }
        if (condition instanceof Condition.Between between) {
            BigDecimal value = new BigDecimal(text.strip());
            return value.compareTo(BigDecimal.valueOf(between.low())) < 0
                            || value.compareTo(BigDecimal.valueOf(between.high())) > 0
                    ? Optional.of("holds " + between.low() + " to " + between.high())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean fits(ColumnType type) {
        return switch (TypeFamily.of(type)) {
            case TEXT ->
                type.arguments().isEmpty()
                        || text.stripTrailing().length() <= type.arguments().get(0);
            case NUMBER ->
                kind != Kind.BOOLEAN
                        && NUMBER.matcher(text.strip()).matches()
                        && hasRoom(type, new BigDecimal(text.strip()));
            case BOOLEAN ->
                kind == Kind.BOOLEAN
                        || kind == Kind.TEXT && BOOLEANS.contains(text.strip().toLowerCase(Locale.ROOT));
            case UUID ->
                kind == Kind.TEXT && HEXADECIMAL_GROUPS.matcher(text.strip()).matches();
            case TIME ->
                kind == Kind.TEXT
                        && (text.chars().anyMatch(Character::isDigit)
                                || MOMENTS.contains(text.strip().toLowerCase(Locale.ROOT)));
            case JSON, INET, BINARY, ARRAY -> kind == Kind.TEXT;
            case DEFINED -> true;
        };
    }

    private static boolean hasRoom(ColumnType type, BigDecimal value) {
        if (type.name() == TypeName.NUMERIC) {
            List<Integer> arguments = type.arguments();
            return value.abs().compareTo(BigDecimal.TEN.pow(arguments.get(0) - arguments.get(1))) < 0;
        }
        if (!BITS.containsKey(type.name())) {
            return true;
        }
        BigDecimal limit = new BigDecimal(BigInteger.TWO.pow(BITS.get(type.name()) - 1));
        return value.compareTo(limit.negate()) >= 0 && value.compareTo(limit) < 0;
    }
}
