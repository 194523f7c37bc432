package dev.retort.apply;

import dev.retort.dialect.Statement;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionException;
import dev.retort.revision.Revisions;
import dev.retort.revision.Stamp;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes what a database remembers without changing its schema: all of it or nothing. What is noted is no draft, for what it describes
 * was not made by it, so nothing may take its place unasked.
 */
final class Stamper {

    private final Work work;
    private final Revisions revisions;

    Stamper(Work work, Revisions revisions) {
        this.work = work;
        this.revisions = revisions;
    }

    /** @throws ApplyException.Overtaken if the rows are not as they were read; nothing is changed then */
    void write(Stamping stamping) {
        try {
            work.inTransaction(work.session().settings().statementWait(), () -> {
                for (String sql : changes(stamping)) {
                    if (work.execute(sql) != 1) {
                        throw new ApplyException.Overtaken("the history");
                    }
                }
            });
        } catch (ApplyException | RevisionException e) {
            throw e;
        } catch (Exception e) {
            if (!SqlStates.connectionLost(e)
                    && !work.session().history().rows(work.line()).equals(stamping.rows())) {
                throw new ApplyException.Overtaken("the history");
            }
            throw e instanceof SQLException sql
                    ? ApplyException.refused("write " + work.historyTable().name(), sql)
                    : new IllegalStateException(e);
        }
    }

    private List<String> changes(Stamping stamping) {
        HistoryTable table = work.historyTable();
        List<String> changes = new ArrayList<>();
        stamping.deleted().forEach((id, entry) -> changes.add(table.delete(id, entry)));
        for (IndexedRevision revision : stamping.stamp().noted()) {
            Optional<Journal.Entry> begun = stamping.begun(revision);
            if (begun.isPresent()) {
                changes.add(table.finish(revisions.load(revision), begun.get(), Optional.empty()));
                changes.add(table.committed(List.of(revision.id())));
            } else {
                inserted(revision, revisions, table).forEach(it -> changes.add(it.sql()));
            }
        }
        return changes;
    }

    static List<Statement> statements(Stamp stamp, Revisions revisions, HistoryTable table) {
        List<Statement> statements = new ArrayList<>();
        stamp.forgotten().forEach(it -> statements.add(table.delete(it.id())));
        stamp.noted().forEach(it -> statements.addAll(inserted(it, revisions, table)));
        return statements;
    }

    private static List<Statement> inserted(IndexedRevision revision, Revisions revisions, HistoryTable table) {
        return table.insert(revisions.line(), revisions.load(revision.withDraft(false)), Optional.empty());
    }
}
