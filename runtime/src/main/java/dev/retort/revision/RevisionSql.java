package dev.retort.revision;

import dev.retort.operation.Database;
import dev.retort.operation.Execute;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlWords;
import java.util.List;
import java.util.Set;

/** The SQL of revisions that may make something. What exactly, nobody reads out of it. */
public final class RevisionSql {

    private static final Set<Identifier> VERBS = Set.of(Identifier.of("create"), Identifier.of("alter"));

    private final List<SqlWords> statements;

    private RevisionSql(List<SqlWords> statements) {
        this.statements = statements;
    }

    /** What ran in a database that has seen these revisions. */
    public static RevisionSql of(Revisions revisions, Set<String> applied, Database database) {
        return new RevisionSql(revisions.graph().order().stream()
                .filter(it -> applied.contains(it.id()))
                .flatMap(it -> revisions.load(it).upgrade().stream())
                .map(OutsideTransaction::inner)
                .filter(Execute.class::isInstance)
                .map(Execute.class::cast)
                .filter(it -> it.only().isEmpty() || it.only().get() == database)
                .map(it -> new SqlWords(it.sql()))
                .filter(it -> VERBS.stream().anyMatch(it::have))
                .toList());
    }

    /** Whether a column, a constraint or an index of the table may be its work. */
    public boolean mayMake(QualifiedName table, Identifier part) {
        return statements.stream().anyMatch(it -> it.have(table.name()) && it.have(part));
    }
}
