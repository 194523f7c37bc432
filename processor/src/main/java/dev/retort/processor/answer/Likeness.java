package dev.retort.processor.answer;

import dev.retort.schema.Column;
import dev.retort.schema.Table;

/** How likely one thing became the other; only ever compared with another likeness. */
public final class Likeness {

    private Likeness() {}

    static int of(Column old, Column now) {
        return 2 * lettersInCommon(old.name().text(), now.name().text())
                + (old.type().equals(now.type()) ? 3 : 0)
                + (old.nullable() == now.nullable() ? 1 : 0);
    }

    /** Half of the columns of the larger one are in the other too. */
    static boolean areAlike(Table old, Table now) {
        return 2 * sharedColumns(old, now)
                >= Math.max(old.columns().size(), now.columns().size());
    }

    static int of(Table old, Table now) {
        return 10 * sharedColumns(old, now)
                + lettersInCommon(old.name().name().text(), now.name().name().text());
    }

    private static int sharedColumns(Table old, Table now) {
        return (int) old.columns().stream()
                .filter(it -> now.column(it.name())
                        .filter(same -> TypeFamily.of(same.type()) == TypeFamily.of(it.type()))
                        .isPresent())
                .count();
    }

    /** At both ends, where people change names least. */
    public static int lettersInCommon(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }
}
