package dev.retort.processor.snapshot;

import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a merge of branches made of a snapshot, with conflict markers still inside or a mixture of both sides: no schema, but the
 * heads that it was made from, and who declared what.
 */
public record TornSnapshot(Set<String> heads, SortedMap<QualifiedName, Declared> declared) {

    private static final Pattern HEAD = Pattern.compile("\"head\": *\"([^\"]+)\"");

    public static TornSnapshot of(String text) {
        Set<String> heads = new LinkedHashSet<>();
        Matcher matcher = HEAD.matcher(text);
        while (matcher.find()) {
            heads.add(matcher.group(1));
        }
        SortedMap<QualifiedName, Declared> declared = new TreeMap<>();
        for (String side : List.of(side(text, '>'), side(text, '<'))) {
            try {
                declared.putAll(SnapshotReader.read(side).snapshot().declared());
            } catch (RuntimeException | InvalidSnapshotException e) {
                // Lines of both sides that do not make a file; tables that nobody is known to declare are left alone.
            }
        }
        return new TornSnapshot(heads, declared);
    }

    /** @param ours the marker at which our part begins, or ends */
    private static String side(String text, char ours) {
        StringBuilder side = new StringBuilder();
        char at = ' ';
        for (String line : text.lines().toList()) {
            if (line.matches("(<{7}|\\|{7}|={7}|>{7})( .*)?")) {
                at = line.charAt(0) == '>' ? ' ' : line.charAt(0);
            } else if (at == ' ' || at == (ours == '<' ? '<' : '=')) {
                side.append(line).append('\n');
            }
        }
        return side.toString();
    }
}
