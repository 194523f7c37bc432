package dev.retort.revision;

import dev.retort.operation.Database;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The SQL of revisions that may make something. What exactly, nobody reads out of it. */
public final class RevisionSql {

    private static final Set<Identifier> VERBS = Set.of(Identifier.of("create"), Identifier.of("alter"));

    private sealed interface Step {

        boolean names(QualifiedName table, Identifier part);
    }

    private record Ran(SqlWords sql) implements Step {

        @Override
        public boolean names(QualifiedName table, Identifier part) {
            return sql.have(table.name()) && sql.have(part);
        }
    }

    private record Dropped(DropColumn drop) implements Step {

        @Override
        public boolean names(QualifiedName table, Identifier part) {
            return same(drop.table().name(), table.name()) && same(drop.column(), part);
        }

        private static boolean same(Identifier one, Identifier other) {
            return one.text().equalsIgnoreCase(other.text());
        }
    }

    private final Revisions revisions;
    private final Set<String> applied;
    private final Database database;
    private Deque<Step> lastFirst;

    /** What ran in a database that has seen these revisions; read when somebody asks, which a database as it should be gives no reason for. */
    public RevisionSql(Revisions revisions, Set<String> applied, Database database) {
        this.revisions = revisions;
        this.applied = applied;
        this.database = database;
    }

    /** Whether a column, a constraint or an index of the table may be its work. What a revision drops, no SQL before it made. */
    public boolean mayMake(QualifiedName table, Identifier part) {
        if (lastFirst == null) {
            lastFirst = read();
        }
        return lastFirst.stream()
                .filter(it -> it.names(table, part))
                .findFirst()
                .filter(Ran.class::isInstance)
                .isPresent();
    }

    private Deque<Step> read() {
        Deque<Step> steps = new ArrayDeque<>();
        revisions.graph().order().stream()
                .filter(it -> applied.contains(it.id()))
                .flatMap(it -> revisions.load(it).upgrade().stream())
                .map(OutsideTransaction::inner)
                .forEach(it -> {
                    if (it instanceof DropColumn drop) {
                        steps.addFirst(new Dropped(drop));
                    } else if (it instanceof Execute sql
                            && (sql.only().isEmpty() || sql.only().get() == database)) {
                        SqlWords words = new SqlWords(sql.sql());
                        if (VERBS.stream().anyMatch(words::have)) {
                            steps.addFirst(new Ran(words));
                        }
                    }
                });
        return steps;
    }
}
