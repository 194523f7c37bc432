package dev.retort.processor.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a Java file, whatever a formatter did to it: white space, imports and the licence above are free. */
final class Tokens {

    private static final Pattern LICENCE =
            Pattern.compile("\\A\\uFEFF?(?:\\s++|//[^\\n]*+|/\\*.*?\\*/)*+", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s[^;]*;");
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|//[^\\n]*|/\\*.*?\\*/|\\w+|\\S", Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String source) {
        String code = LICENCE.matcher(source).replaceFirst("");
        return TOKEN.matcher(IMPORT.matcher(code).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }
}
