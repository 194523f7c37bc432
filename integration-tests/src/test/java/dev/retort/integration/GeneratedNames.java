package dev.retort.integration;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names made by chance, of all that naming strategies stumble over. No two of one object are the same, whatever a strategy makes of them.
 */
final class GeneratedNames {

    /** Letters, digits and marks that each database folds in its own way, if at all, and a letter that is two characters. */
    static final List<String> FOREIGN = List.of(
            "\u00df",
            "\u0131",
            "\u00d6",
            "\u00f6",
            "\u01c5",
            "\u03a3",
            "\u03c2",
            "\u0663",
            "e\u0301",
            "\u00aa",
            "\ud835\udcb3");

    private static final List<String> PLAIN =
            List.of("a", "B", "ab", "Cd", "URL", "Id", "X", "x1", "Y2", "3", "42", "_", "__", "e", "F", "iPhone", "ID");
    private static final List<String> WITHIN_JAVA_ONLY = List.of("$");
    private static final List<String> WITHIN_QUOTES_ONLY = List.of(" ", ".", "-", "#", "/");
    private static final int LETTERS = 26;

    private final Random random;
    private final List<String> pieces;
    private int count;

    GeneratedNames(Random random, List<String> more) {
        this.random = random;
        this.pieces = Stream.concat(PLAIN.stream(), more.stream()).toList();
    }

    /** What may be the name of a class or a field; Hibernate has no name for a class that ends with a dollar sign. */
    String java() {
        String name = joined(Stream.concat(pieces.stream(), WITHIN_JAVA_ONLY.stream())
                        .filter(it -> it.codePoints().allMatch(Character::isJavaIdentifierPart))
                        .toList())
                .replaceFirst("[$]$", "");
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "n" + name;
    }

    /** What may be the name of a table or a column, in quotes or not. */
    String sql() {
        return switch (random.nextInt(6)) {
            case 0 -> "`" + quotable() + "`";
            case 1 -> '"' + quotable() + '"';
            case 2 -> quotable();
            default -> joined(pieces);
        };
    }

    private String quotable() {
        return joined(Stream.concat(pieces.stream(), WITHIN_QUOTES_ONLY.stream())
                        .toList())
                .strip();
    }

    private String joined(List<String> from) {
        int before = random.nextInt(3);
        int after = random.nextInt(3);
        return some(from, before) + counted() + some(from, after);
    }

    private String some(List<String> from, int number) {
        return Stream.generate(() -> from.get(random.nextInt(from.size())))
                .limit(number)
                .collect(Collectors.joining());
    }

    /** A number in letters, of which one may be a capital, as in {@code zaCz}. */
    private String counted() {
        StringBuilder letters = new StringBuilder("z");
        for (int rest = count++; rest > 0; rest /= LETTERS) {
            char letter = (char) ('a' + rest % LETTERS);
            letters.append(random.nextInt(4) == 0 ? Character.toUpperCase(letter) : letter);
        }
        return letters.append('z').toString();
    }
}
