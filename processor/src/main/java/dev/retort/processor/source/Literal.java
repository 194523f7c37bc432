package dev.retort.processor.source;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text in quotes. */
final class Literal {

    /** Characters that JavaPoet takes for the end of a line, and breaks the text at, though Java does not. */
    private static final String LINE_ENDS = "\u2028\u2029";

    private Literal() {}

    static CodeBlock literal(Object value) {
        String text = value.toString();
        return text.chars().anyMatch(it -> LINE_ENDS.indexOf(it) >= 0)
                ? CodeBlock.of(
                        "$L", '"' + text.chars().mapToObj(Literal::escaped).collect(Collectors.joining()) + '"')
                : CodeBlock.of("$S", text);
    }

    /** Several lines as a text block, where one says exactly the same. */
    static CodeBlock block(String text) {
        boolean isExact = text.lines().noneMatch(it -> it.endsWith(" ") || it.endsWith("\t"))
                && text.chars().noneMatch(it -> it < ' ' && it != '\n' && it != '\t' || LINE_ENDS.indexOf(it) >= 0)
                && text.equals(text.strip());
        return text.contains("\n") && isExact
                ? CodeBlock.of(
                        "$L",
                        "\"\"\"\n"
                                + text.replace("\\", "\\\\")
                                        .replaceAll("\"(?=\"\")", "\\\\\"")
                                        .replaceAll("\"\\z", "\\\\\"")
                                + "\"\"\"")
                : literal(text);
    }

    /** A line end as Java's own escape, for {@code \\u000a} would end the line. */
    private static String escaped(int c) {
        return switch (c) {
            case '"', '\\' -> "\\" + (char) c;
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default ->
                Character.isISOControl(c) || LINE_ENDS.indexOf(c) >= 0
                        ? String.format(Locale.ROOT, "\\u%04x", c)
                        : String.valueOf((char) c);
        };
    }
}
