package dev.retort.safety;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a default that PostgreSQL computes once for all rows from one that it computes for each. */
final class VolatileDefault {

    // Possessive, as what repeats alternatives would else call itself for each of them, and the stack has an end.
    private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern CAST = Pattern.compile("::\\s*[a-z_]+(?:\\s*\\([\\d\\s,]*\\))?|\\bas\\s+[a-z_ ]+");
    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*\\(");

    /** Immutable or stable, or no function at all; what is not known here may be anything. */
    private static final Set<String> ONCE = Set.of(
            "now",
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "transaction_timestamp",
            "statement_timestamp",
            "date_trunc",
            "date",
            "make_date",
            "make_interval",
            "timezone",
            "to_char",
            "to_date",
            "to_timestamp",
            "current_setting",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "cast",
            "lower",
            "upper",
            "concat",
            "md5",
            "abs",
            "round",
            "floor",
            "ceil",
            "array",
            "row",
            "varchar",
            "char",
            "numeric",
            "decimal",
            "timestamp",
            "time",
            "interval",
            "json_build_object",
            "jsonb_build_object",
            "jsonb_build_array");

    private VolatileDefault() {}

    static boolean is(String expression) {
        String calls = CAST.matcher(STRING.matcher(expression).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll("");
        Matcher call = CALL.matcher(calls);
        while (call.find()) {
            if (!ONCE.contains(call.group(1))) {
                return true;
            }
        }
        return false;
    }
}
