package dev.retort.dialect;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in {@code E'...'}, as PostgreSQL reads it. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))", Pattern.DOTALL);

    private EscapedText() {}

    /** The same without {@code E}. */
    static String plain(String text) {
        return ESCAPE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(character(it)));
    }

    private static String character(MatchResult escape) {
        for (int i = 1; i <= 3; i++) {
            if (escape.group(i) != null) {
                return Character.toString(Integer.parseInt(escape.group(i), 16));
            }
        }
        return escape.group(4) != null
                ? Character.toString(Integer.parseInt(escape.group(4), 8))
                : switch (escape.group(5)) {
                    case "b" -> "\b";
                    case "f" -> "\f";
                    case "n" -> "\n";
                    case "r" -> "\r";
                    case "t" -> "\t";
                    case "'" -> "''";
                    default -> escape.group(5);
                };
    }
}
