package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.OutsideTransaction;
import dev.retort.revision.Direction;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision of a script that one transaction cannot hold, with the notes that {@link JournaledRun} makes: where the script
 * stops, an upgrade goes on.
 */
final class RevisionInParts {

    private final Dialect dialect;
    private final HistoryTable table;
    private final String line;
    private final PreparedRevision prepared;
    private final Milestones milestones;
    private Optional<Journal.Entry> entry = Optional.empty();

    RevisionInParts(Dialect dialect, HistoryTable table, String line, PreparedRevision prepared) {
        this.dialect = dialect;
        this.table = table;
        this.line = line;
        this.prepared = prepared;
        this.milestones = new Milestones(prepared);
    }

    /** What transactions can hold ends where a part ends, and at each statement that they cannot. */
    List<List<Statement>> parts(List<Statement> guards, List<Statement> statements, List<Statement> putBack) {
        List<List<Statement>> parts = new ArrayList<>();
        List<Statement> part = new ArrayList<>(guards);
        boolean strayed = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.transactional()) {
                part.add(statement);
                strayed |= Course.isUnknownSql(prepared.steps().get(i));
                continue;
            }
            if (strayed) {
                part.addAll(putBack);
                strayed = false;
            }
            part.addAll(move(milestones.begun(i)));
            part.add(statement);
            part.add(stopUnlessStillThere());
            stopUnlessDone(prepared.steps().get(i)).ifPresent(part::add);
            part.addAll(move(milestones.reached(i + 1)));
            parts.add(part);
            part = new ArrayList<>(List.of(stopUnlessStillThere()));
        }
        if (strayed) {
            part.addAll(putBack);
        }
        part.add(finish());
        parts.add(part);
        return parts;
    }

    private List<Statement> move(Journal.Entry next) {
        List<Statement> move = entry.isEmpty() && prepared.direction() == Direction.UPGRADE
                ? table.insert(line, prepared.revision(), next)
                : List.of(note(table.move(id(), entry.orElse(Journal.Entry.APPLIED), next)));
        entry = Optional.of(next);
        return move;
    }

    private Statement finish() {
        Journal.Entry last = entry.orElseThrow();
        return note(
                switch (prepared.direction()) {
                    case UPGRADE -> table.finish(prepared.revision(), last, Optional.empty());
                    case DOWNGRADE -> table.delete(id(), last);
                });
    }

    private static Statement note(String sql) {
        return new Statement(sql, "note", true);
    }

    private Statement stopUnlessStillThere() {
        return dialect.stopIf(
                table.isNotAt(id(), entry.orElseThrow()),
                "revision " + id() + " did not come as far as this part of it");
    }

    /** After an error outside of transactions psql may go on; only of indexes does the catalogue tell. */
    private Optional<Statement> stopUnlessDone(Step step) {
        if (!(step instanceof Step.Sql sql) || !(sql.operation() instanceof OutsideTransaction outside)) {
            return Optional.empty();
        }
        if (outside.builds().isPresent()) {
            AddConstraint adding = outside.builds().get();
            String index = index(adding.table().sibling(adding.constraint().name()));
            return Optional.of(dialect.stopIf(
                    "not exists (select 1 from pg_catalog.pg_index where indisvalid and indexrelid = " + index + ")",
                    "the step before failed: there is no valid index "
                            + adding.constraint().name()));
        }
        return outside.operation() instanceof DropConstraint dropping
                ? Optional.of(dialect.stopIf(
                        index(dropping.table().sibling(dropping.name())) + " is not null",
                        "the step before failed: there is still the index " + dropping.name()))
                : Optional.empty();
    }

    private String index(QualifiedName name) {
        return "pg_catalog.to_regclass(" + dialect.literal(dialect.quoted(name)) + ")";
    }

    private String id() {
        return prepared.revision().index().id();
    }
}
