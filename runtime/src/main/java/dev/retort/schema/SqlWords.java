package dev.retort.schema;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an SQL text, in whatever case. */
public final class SqlWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern TEXT = Pattern.compile("'[^']*+'");

    private final Set<String> words;

    public SqlWords(String sql) {
        words = wordsOf(sql);
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Those that may be names, for they stand in no text. */
    public static SqlWords besideTexts(String sql) {
        return new SqlWords(withoutTexts(sql));
    }

    /** Nothing stands in any of its texts then. */
    public static String withoutTexts(String sql) {
        return TEXT.matcher(sql).replaceAll("''");
    }

    /** All that a name in quotes is made of. */
    public boolean have(Identifier name) {
        return words.containsAll(wordsOf(name.text()));
    }
}
