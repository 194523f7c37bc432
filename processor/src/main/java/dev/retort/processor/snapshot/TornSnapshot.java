package dev.retort.processor.snapshot;

import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a merge of branches made of a snapshot, with conflict markers still inside or a mixture of both sides: no schema, but the
 * heads that it was made from, and what only snapshots remember.
 *
 * @param heads first that of the branch which moves if one has to, ours as a rule
 * @param sides ours and theirs, as far as they can be read
 */
public record TornSnapshot(List<String> heads, List<Snapshot> sides) {

    private static final Pattern HEAD = Pattern.compile("\"head\": *\"([^\"]+)\"");

    /** What git writes where it puts a commit upon others, in a rebase or a cherry-pick. */
    private static final Pattern REPLAYED = Pattern.compile(">{7} [0-9a-f]{7,64}(\\.{3})? .+");

    public static TornSnapshot of(String text) {
        return new TornSnapshot(
                heads(text),
                Stream.of(side(text, '<'), side(text, '>'))
                        .flatMap(it -> readable(it).stream())
                        .toList());
    }

    private static List<String> heads(String text) {
        List<String> heads =
                HEAD.matcher(text).results().map(it -> it.group(1)).distinct().collect(Collectors.toList());
        if (text.lines().map(REPLAYED::matcher).anyMatch(Matcher::matches)) {
            Collections.reverse(heads);
        }
        return List.copyOf(heads);
    }

    /** Who declares what; where both sides say something of a table, ours with what only theirs remembers. */
    public SortedMap<QualifiedName, Declared> declared() {
        SortedMap<QualifiedName, Declared> declared = new TreeMap<>();
        sides.forEach(side -> side.declared().forEach((table, it) -> declared.merge(table, it, Declared::joinedWith)));
        return declared;
    }

    /** Sequences that are somebody else's by now. */
    public Set<QualifiedName> leftAlone() {
        Set<QualifiedName> leftAlone = new LinkedHashSet<>();
        sides.forEach(it -> leftAlone.addAll(it.leftAlone()));
        return leftAlone;
    }

    /** Nothing where lines of both sides do not make a file: then tables that nobody is known to declare are left alone. */
    private static Optional<Snapshot> readable(String side) {
        try {
            return Optional.of(SnapshotReader.read(side).snapshot());
        } catch (RuntimeException | InvalidSnapshotException e) {
            return Optional.empty();
        }
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
