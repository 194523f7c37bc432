package dev.retort.processor.branch;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SQL makes and takes away by name, views and functions above all, and the words that it has. */
final class SqlTraces {

    private static final String GONE = "";
    private static final Pattern OBJECT = Pattern.compile(
            "\\s*(?<verb>create|drop)\\s+(?:(?:or\\s+replace|force|recursive|constraint|materialized|unique|temporary|local)\\s+)*"
                    + "(?:view|function|procedure|alias|trigger|table|index|type|sequence|domain|extension)\\s+"
                    + "(?:concurrently\\s+)?(?:if\\s+(?:not\\s+)?exists\\s+)?"
                    + "(?:[\"`]?[\\w$]+[\"`]?\\s*\\.\\s*)*[\"`]?(?<name>[\\w$]+)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** How it left each object, in the words that made it. */
    private final SortedMap<String, String> objects = new TreeMap<>();

    private final List<SqlWords> texts = new ArrayList<>();

    void add(String sql) {
        texts.add(new SqlWords(sql));
        Matcher object = OBJECT.matcher(sql);
        if (object.matches()) {
            boolean isDropped = object.group("verb").equalsIgnoreCase("drop");
            objects.put(object.group("name").toLowerCase(Locale.ROOT), isDropped ? GONE : sql);
        }
    }

    /** The objects of either that the other speaks of, unless both leave the same behind. */
    SortedSet<Trace> conflicts(SqlTraces other) {
        SortedSet<Trace> conflicts = new TreeSet<>(inWordsOf(other));
        conflicts.addAll(other.inWordsOf(this));
        return conflicts;
    }

    private SortedSet<Trace> inWordsOf(SqlTraces other) {
        SortedSet<Trace> spokenOf = new TreeSet<>();
        for (Map.Entry<String, String> it : objects.entrySet()) {
            QualifiedName name = QualifiedName.of(it.getKey());
            boolean isSame = !it.getValue().equals(GONE) && it.getValue().equals(other.objects.get(it.getKey()));
            if (!isSame && other.texts.stream().anyMatch(words -> words.have(name.name()))) {
                spokenOf.add(Trace.of(name));
            }
        }
        return spokenOf;
    }
}
