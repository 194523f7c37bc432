package dev.retort.processor.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a Java file, whatever a formatter did to it: white space, imports and the licence above are free. */
final class Tokens {

    private static final String QUOTES = "\"\"\"";
    private static final Pattern LICENCE =
            Pattern.compile("\\A\\uFEFF?(?:\\s++|//[^\\n]*+|/\\*.*?\\*/)*+", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s[^;]*;");
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"[ \\t]*\\R(?<block>.*?)(?<!\\\\)\"\"\""
                    + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|//[^\\n]*|/\\*.*?\\*/|\\w+|\\S",
            Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String source) {
        String code = LICENCE.matcher(source).replaceFirst("");
        return TOKEN.matcher(IMPORT.matcher(code).replaceAll(""))
                .results()
                .map(Tokens::normal)
                .toList();
    }

    /** How far a text block is indented is the formatter's. */
    private static String normal(MatchResult token) {
        String block = token.group(1);
        return block == null ? token.group().strip() : QUOTES + block.stripIndent() + QUOTES;
    }
}
