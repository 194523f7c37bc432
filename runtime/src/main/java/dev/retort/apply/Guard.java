package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** What keeps a revision of a script from a database that stands elsewhere: there what a connection would have looked at. */
final class Guard {

    private final Dialect dialect;
    private final HistoryTable table;
    private final RevisionGraph graph;

    Guard(Dialect dialect, HistoryTable table, RevisionGraph graph) {
        this.dialect = dialect;
        this.table = table;
        this.graph = graph;
    }

    List<Statement> before(String id, Direction direction) {
        return switch (direction) {
            case UPGRADE -> beforeUpgrade(id);
            case DOWNGRADE -> beforeDowngrade(id);
        };
    }

    private List<Statement> beforeUpgrade(String id) {
        List<Statement> guards = new ArrayList<>();
        guards.add(dialect.stopIf(
                table.anyNoted(Set.of(id)),
                "revision " + id + " is noted in " + table.name() + " already: applied, or begun and not finished"));
        SortedSet<String> needs = graph.needs(id);
        if (!needs.isEmpty()) {
            guards.add(dialect.stopIf(
                    table.notAllApplied(needs),
                    "revision " + id + " needs " + String.join(" and ", needs) + " to be applied"));
        }
        return guards;
    }

    private List<Statement> beforeDowngrade(String id) {
        List<Statement> guards = new ArrayList<>();
        guards.add(dialect.stopIf(table.notAllApplied(Set.of(id)), "revision " + id + " is not applied"));
        SortedSet<String> neededBy = graph.neededBy(id);
        if (!neededBy.isEmpty()) {
            guards.add(dialect.stopIf(
                    table.anyNoted(neededBy),
                    "revision " + id + " stays while there is " + String.join(" or ", neededBy)));
        }
        return guards;
    }
}
