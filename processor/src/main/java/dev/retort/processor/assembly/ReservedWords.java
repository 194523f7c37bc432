package dev.retort.processor.assembly;

import dev.retort.schema.Identifier;
import java.util.Set;

/** The words that PostgreSQL takes for a name only in quotes, and so must be quoted in JPA too. */
final class ReservedWords {

    /** PostgreSQL 18, appendix C: "reserved", and "reserved (can be function or type)". */
    private static final Set<String> WORDS = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate"
                            + " collation column concurrently constraint create cross current_catalog current_date"
                            + " current_role current_schema current_time current_timestamp current_user default"
                            + " deferrable desc distinct do else end except false fetch for foreign freeze from full"
                            + " grant group having ilike in initially inner intersect into is isnull join lateral"
                            + " leading left like limit localtime localtimestamp natural not notnull null offset on"
                            + " only or order outer overlaps placing primary references returning right select"
                            + " session_user similar some symmetric system_user table tablesample then to trailing"
                            + " true union unique user using variadic verbose when where window with")
                    .split(" "));

    private ReservedWords() {}

    static boolean contains(Identifier name) {
        return !name.exact() && WORDS.contains(name.text());
    }

    /** The name as SQL that somebody else writes around it must have it. */
    static String sql(Identifier name) {
        return contains(name) ? name.inQuotes() : name.sql();
    }
}
