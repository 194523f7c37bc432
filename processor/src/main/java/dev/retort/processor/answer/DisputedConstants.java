package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Enumeration;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.TornSnapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Positions and codes that two branches gave to a new constant each, so that rows of the one mean something else to the other. */
public final class DisputedConstants {

    private final Snapshot ours;
    private final Snapshot theirs;
    private final List<Report> reports = new ArrayList<>();

    private DisputedConstants(Snapshot ours, Snapshot theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    public static List<Report> reports(Assembly assembly, TornSnapshot torn) {
        if (torn.sides().size() < 2) {
            return List.of();
        }
        DisputedConstants disputed =
                new DisputedConstants(torn.sides().get(0), torn.sides().get(1));
        assembly.origins().forEach((table, origin) -> new TreeMap<>(origin.enumerations())
                .forEach((column, enumeration) -> disputed.compare(table, column, enumeration)));
        return List.copyOf(disputed.reports);
    }

    private void compare(QualifiedName table, Identifier column, Enumeration now) {
        Optional<Held> some = Held.before(ours, table, column);
        Optional<Held> others = Held.before(theirs, table, column);
        if (some.isEmpty() || others.isEmpty()) {
            return;
        }
        Map<String, String> unknownToThem = without(others.get(), some.get(), now);
        Map<String, String> unknownToUs = without(some.get(), others.get(), now);
        unknownToThem.forEach((constant, value) -> unknownToUs.forEach((other, same) -> {
            if (value.equals(same)) {
                reports.add(Report.at(
                        Location.of(now.type()),
                        Problem.CONSTANTS_DISPUTED,
                        value,
                        table + "." + column,
                        constant,
                        other));
            }
        }));
    }

    /** What the other branch does not know, of what is still declared. */
    private static Map<String, String> without(Held other, Held held, Enumeration now) {
        Map<String, String> left = new TreeMap<>(held.stored());
        left.keySet().removeAll(other.stored().keySet());
        left.keySet().retainAll(now.names());
        return left;
    }
}
