package dev.retort.apply;

import dev.retort.revision.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a revision came that cannot run in one transaction, kept in its row of history. Every move expects the row as it was
 * left, so that of two processes on the same revision one is stopped.
 */
final class Journal {

    /**
     * What the row says.
     *
     * @param step how many steps are done; nothing once the revision is applied
     * @param stepHash of those steps, and of the one that was begun
     * @param progress how far a backfill came within the next step; or how far the upgrade came that is taken back
     * @param wayBack the script that takes an upgrade back from there, to be written only
     */
    record Entry(
            State state,
            Optional<Integer> step,
            Optional<String> stepHash,
            Optional<String> progress,
            Optional<String> wayBack) {

        static final Entry APPLIED =
                new Entry(State.APPLIED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Map<String, Object> columns() {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("state", state.text());
            columns.put("step", step.orElse(null));
            columns.put("step_hash", stepHash.orElse(null));
            columns.put("progress", progress.orElse(null));
            if (wayBack.isPresent() || !state.wasApplied() && !state.isTakingBack()) {
                columns.put("downgrade_sql", wayBack.orElse(null));
            }
            return columns;
        }

        Entry withWayBack(Optional<String> script) {
            return new Entry(state, step, stepHash, progress, script);
        }
    }

    private final Queries queries;
    private final HistoryTable table;
    private final String line;
    private final PreparedRevision prepared;
    private final Milestones milestones;
    private Entry entry;

    /** @param entry as it was read; nothing if the revision was not begun */
    Journal(Queries queries, HistoryTable table, String line, PreparedRevision prepared, Optional<Entry> entry) {
        this.queries = queries;
        this.table = table;
        this.line = line;
        this.prepared = prepared;
        this.milestones = new Milestones(prepared);
        this.entry = entry.orElse(null);
    }

    int done() {
        return entry == null ? 0 : entry.step().orElse(0);
    }

    boolean inDoubt() {
        return entry != null && entry.state().inDoubt();
    }

    Optional<String> progress() {
        return entry == null ? Optional.empty() : entry.progress();
    }

    /** Whether what ran is what the revision says today; the rest may have been corrected meanwhile. */
    boolean fits() {
        int known = done() + (inDoubt() ? 1 : 0);
        return known == 0
                || known <= prepared.steps().size() && entry.stepHash().equals(milestones.hash(known));
    }

    /** The next step begins outside any transaction that could take it back. */
    void begin() throws SQLException {
        move(milestones.begun(done()));
    }

    /** Whether the row says that the next step was begun. */
    boolean isNotedBegun() throws SQLException {
        return queries.row("select 1 where " + table.isNotAt(id(), milestones.begun(done())))
                .isEmpty();
    }

    /** A commit within the step has kept its note. */
    void leftBegun() {
        entry = milestones.begun(done());
    }

    /** The step did not happen, whatever it was that stopped it. */
    void takeBack() throws SQLException {
        if (done() == 0 && prepared.halfway().isEmpty()) {
            expectOne(queries.change(
                    switch (direction()) {
                        case UPGRADE -> table.delete(id(), entry);
                        case DOWNGRADE -> table.move(id(), entry, Entry.APPLIED);
                    }));
            entry = null;
        } else {
            reach(done());
        }
    }

    void reach(int step) throws SQLException {
        move(milestones.reached(step));
    }

    /** For those who come without the class of the revision; what goes on from here forgets it. */
    void noteWayBack(Optional<String> script) throws SQLException {
        move(entry.withWayBack(script));
    }

    /** An upgrade that came so far goes no further. */
    void turnBack(Reached from) throws SQLException {
        Entry upgrading = new Entry(
                State.UPGRADING, Optional.of(from.steps()), Optional.empty(), Optional.empty(), Optional.empty());
        Entry next = milestones.reached(0).withWayBack(prepared.script());
        expectOne(queries.change(table.move(id(), upgrading, next)));
        entry = next;
    }

    void progress(String how) throws SQLException {
        move(milestones.progressed(done(), how));
    }

    void finish(Duration duration) throws SQLException {
        switch (direction()) {
            case UPGRADE -> expectOne(queries.change(table.finish(prepared.revision(), entry, Optional.of(duration))));
            case DOWNGRADE -> expectOne(queries.change(table.delete(id(), entry)));
        }
    }

    /** Moves that are rolled back with their transaction are forgotten here too. */
    void orAsBefore(Work.Transaction moves) throws Exception {
        Entry before = entry;
        try {
            moves.run();
        } catch (Exception | Error e) {
            entry = before;
            throw e;
        }
    }

    /** For a person who knows what became of the step in doubt. */
    String sqlToReach(int more) {
        return table.move(id(), entry, milestones.reached(done() + more));
    }

    Entry entry() {
        return entry;
    }

    private void move(Entry next) throws SQLException {
        if (entry == null && direction() == Direction.UPGRADE) {
            for (dev.retort.dialect.Statement statement : table.insert(line, prepared.revision(), next)) {
                if (queries.change(statement.sql()) != 1) {
                    throw new ApplyException.HistoryRefused(table.name());
                }
            }
        } else {
            expectOne(queries.change(table.move(id(), entry == null ? Entry.APPLIED : entry, next)));
        }
        entry = next;
    }

    private void expectOne(int changed) {
        if (changed != 1) {
            throw new ApplyException.Overtaken(prepared.revision().index());
        }
    }

    private Direction direction() {
        return prepared.direction();
    }

    private String id() {
        return prepared.revision().index().id();
    }
}
