package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Walks along the primary key, one transaction for each batch, which also notes the last key. */
final class BackfillRun {

    private final Work work;
    private final Course course;
    private final Journal journal;
    private final Step.Batches step;
    private final Backfill backfill;
    private final Dialect dialect;
    private long rows;

    BackfillRun(Work work, Course course, Journal journal, Step.Batches step) {
        this.work = work;
        this.course = course;
        this.journal = journal;
        this.step = step;
        this.backfill = step.backfill();
        this.dialect = work.session().dialect();
    }

    void run() throws Exception {
        course.at(step.text());
        long start = System.nanoTime();
        BatchKeys keys = new BatchKeys(dialect, keyColumns());
        int here = journal.done();
        while (journal.done() == here) {
            work.retries()
                    .run(
                            course.revision(),
                            lockTimeout ->
                                    journal.orAsBefore(() -> work.inTransaction(lockTimeout, () -> batch(keys))));
            work.listener()
                    .accept(new Event.BatchFinished(
                            course.revision(), backfill.table().toString(), rows));
        }
        course.ran(step, Duration.ofNanos(System.nanoTime() - start));
    }

    private void batch(BatchKeys keys) throws Exception {
        String table = dialect.quoted(backfill.table());
        Optional<List<String>> after = journal.progress().map(BatchKeys::parse);
        Optional<List<String>> last = work.queries()
                .row(keys.lastOfBatch(table, after, backfill.batchSize()))
                .map(List::of);
        int changed = work.execute("update " + table + " set " + backfill.set() + " where (" + backfill.where() + ")"
                + after.map(it -> " and " + keys.compare(">", it)).orElse("")
                + last.map(it -> " and " + keys.compare("<=", it)).orElse(""));
        if (last.isPresent()) {
            journal.progress(BatchKeys.format(last.get()));
        } else {
            journal.reach(journal.done() + 1);
        }
        rows += changed;
    }

    private List<Column> keyColumns() throws SQLException {
        QualifiedName name = backfill.table();
        Table table = work.session()
                .looking(it -> Inspection.table(work.connection(), dialect, name))
                .orElseThrow(() -> new SQLException("there is no table " + name + " to backfill"));
        return table
                .primaryKey()
                .orElseThrow(() -> new SQLException(
                        "a backfill goes along the primary key, and " + name + " has none: use op.execute"))
                .columns()
                .stream()
                .flatMap(it -> table.column(it).stream())
                .toList();
    }
}
