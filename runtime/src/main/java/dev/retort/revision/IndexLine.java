package dev.retort.revision;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** One line of the index file: fields parted by tabs. */
final class IndexLine {

    static final String DRAFT = "draft";

    private final int number;
    private final String[] fields;

    IndexLine(int number, String text) {
        this.number = number;
        this.fields = text.split("\t", -1);
    }

    static String of(String... fields) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (String field : fields) {
            line.add(escaped(field));
        }
        return line.toString();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    boolean isRevision() {
        return is("revision", 5) || is("revision", 7) || is("revision", 8) && field(7).equals(DRAFT);
    }

    boolean is(String kind, int size) {
        return fields.length == size && fields[0].equals(kind);
    }

    Optional<String> optional(int position) {
        return Optional.of(field(position)).filter(it -> !it.isEmpty());
    }

    IndexedRevision revision() {
        if (field(1).isEmpty() || field(3).isEmpty()) {
            throw new RevisionException.UnreadableIndex(number, "a revision without id or class");
        }
        return new IndexedRevision(
                field(1),
                words(2),
                fields.length > 5 ? words(5) : List.of(),
                fields.length > 6 ? words(6) : List.of(),
                field(3),
                field(4),
                List.of(),
                fields.length > 7);
    }

    RevisionException unreadable() {
        return new RevisionException.UnreadableIndex(number, "neither a package nor anything of one");
    }

    List<String> words(int position) {
        return optional(position).map(it -> List.of(it.split(" "))).orElse(List.of());
    }

    String field(int position) {
        String escaped = fields[position];
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            text.append(c == '\\' ? unescaped(escaped, ++i) : c);
        }
        return text.toString();
    }

    private char unescaped(String text, int position) {
        return switch (position < text.length() ? text.charAt(position) : ' ') {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new RevisionException.UnreadableIndex(number, "a stray backslash");
        };
    }
}
