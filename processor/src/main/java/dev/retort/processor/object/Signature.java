package dev.retort.processor.object;

import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What tells a function or procedure from others of its name, and what no other text of it may change.
 *
 * @param returns nothing where it says nothing of it
 */
record Signature(List<Argument> arguments, String returns) {

    /** @param declared its mode, name and type, in the one way that the same is always written */
    record Argument(String declared, boolean hasDefault) {}

    private static final Pattern TOKEN = Pattern.compile(
            """
            (?<comment>--[^\\n]*|/\\*.*?\\*/)
            | (?<quoted>'[^']*'|(?:u&)?"[^"]*+(?:""[^"]*+)*+"|(?<tag>\\$(?:[a-z_]\\w*)?\\$).*?\\k<tag>)
            | (?<word>[\\w$]+)
            | (?<symbol>\\S)""", Pattern.COMMENTS | Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> CLOSE_TO_WHAT_PRECEDES = Set.of(",", ".", "%", "(", ")", "[", "]");
    private static final Set<String> CLOSE_TO_WHAT_FOLLOWS = Set.of(".", "%", "(", "[");

    /** What may follow the type that a function returns. */
    private static final Set<String> AFTER_RETURNS = Set.of(
            "as",
            "begin",
            "called",
            "cost",
            "external",
            "immutable",
            "language",
            "leakproof",
            "not",
            "parallel",
            "return",
            "returns",
            "rows",
            "security",
            "set",
            "stable",
            "strict",
            "support",
            "transform",
            "volatile",
            "window");

    /** @param text what follows the name; without arguments it has no signature */
    static Optional<Signature> of(String text) {
        List<String> tokens = tokens(text);
        int end = endOfBrackets(tokens, 0);
        return end == 0
                ? Optional.empty()
                : Optional.of(new Signature(
                        arguments(tokens.subList(1, end - 1)), returns(tokens.subList(end, tokens.size()))));
    }

    /** Words as the database folds them. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("word") != null) {
                tokens.add(Identifier.of(token.group()).text());
            } else if (token.group("comment") == null) {
                tokens.add(token.group());
            }
        }
        return tokens;
    }

    /** Behind what begins with a bracket there; the same place if nothing does, or it has no end. */
    private static int endOfBrackets(List<String> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            if (tokens.get(i).equals("(") || tokens.get(i).equals("[")) {
                depth++;
            } else if (tokens.get(i).equals(")") || tokens.get(i).equals("]")) {
                depth--;
            }
            if (depth == 0) {
                return i == start ? start : i + 1;
            }
        }
        return start;
    }

    private static List<Argument> arguments(List<String> tokens) {
        List<Argument> arguments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i = Math.max(i + 1, endOfBrackets(tokens, i))) {
            if (tokens.get(i).equals(",")) {
                arguments.add(argument(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        if (!tokens.isEmpty()) {
            arguments.add(argument(tokens.subList(start, tokens.size())));
        }
        return List.copyOf(arguments);
    }

    private static Argument argument(List<String> tokens) {
        List<String> declared = tokens.stream()
                .takeWhile(it -> !it.equals("default") && !it.equals("="))
                .toList();
        return new Argument(written(declared), declared.size() < tokens.size());
    }

    /** {@code returns null on null input} is about something else. */
    private static String returns(List<String> tokens) {
        if (tokens.size() < 2
                || !tokens.get(0).equals("returns")
                || tokens.get(1).equals("null")) {
            return "";
        }
        int end = 2;
        while (end < tokens.size() && !AFTER_RETURNS.contains(tokens.get(end))) {
            end = Math.max(end + 1, endOfBrackets(tokens, end));
        }
        return written(tokens.subList(1, end));
    }

    private static String written(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        String last = "(";
        for (String token : tokens) {
            boolean isClose = CLOSE_TO_WHAT_FOLLOWS.contains(last) || CLOSE_TO_WHAT_PRECEDES.contains(token);
            text.append(isClose ? "" : " ").append(token);
            last = token;
        }
        return text.toString();
    }

    /** As {@code drop function} takes them, which knows no defaults. */
    String argumentList() {
        return arguments.stream().map(Argument::declared).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether the database lets it take the place of the other: a default may come, but not go. */
    boolean replaces(Signature other) {
        if (!argumentList().equals(other.argumentList()) || !returns.equals(other.returns)) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (other.arguments.get(i).hasDefault() && !arguments.get(i).hasDefault()) {
                return false;
            }
        }
        return true;
    }
}
