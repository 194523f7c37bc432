package dev.retort.revision;

import dev.retort.operation.Database;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The SQL of revisions that may make something. What exactly, nobody reads out of it. */
public final class RevisionSql {

    private static final Set<Identifier> VERBS = Set.of(Identifier.of("create"), Identifier.of("alter"));

    /** SQL, or a column that goes. */
    private record Step(SqlWords sql, DropColumn drop) {

        boolean names(QualifiedName table, Identifier part) {
            return drop == null
                    ? sql.have(table.name()) && sql.have(part)
                    : same(drop.table().name(), table.name()) && same(drop.column(), part);
        }

        private static boolean same(Identifier one, Identifier other) {
            return one.text().equalsIgnoreCase(other.text());
        }
    }

    /** The last comes first. */
    private final List<Step> steps;

    private RevisionSql(List<Step> steps) {
        this.steps = steps;
    }

    /** What ran in a database that has seen these revisions. */
    public static RevisionSql of(Revisions revisions, Set<String> applied, Database database) {
        List<Step> steps = new ArrayList<>();
        revisions.graph().order().stream()
                .filter(it -> applied.contains(it.id()))
                .flatMap(it -> revisions.load(it).upgrade().stream())
                .map(OutsideTransaction::inner)
                .forEach(it -> {
                    if (it instanceof DropColumn drop) {
                        steps.add(0, new Step(null, drop));
                    } else if (it instanceof Execute sql
                            && (sql.only().isEmpty() || sql.only().get() == database)) {
                        SqlWords words = new SqlWords(sql.sql());
                        if (VERBS.stream().anyMatch(words::have)) {
                            steps.add(0, new Step(words, null));
                        }
                    }
                });
        return new RevisionSql(steps);
    }

    /** Whether a column, a constraint or an index of the table may be its work. What a revision drops, no SQL before it made. */
    public boolean mayMake(QualifiedName table, Identifier part) {
        return steps.stream()
                .filter(it -> it.names(table, part))
                .findFirst()
                .filter(it -> it.drop() == null)
                .isPresent();
    }
}
