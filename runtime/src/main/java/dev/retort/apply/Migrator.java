package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** Takes one database along one line of revisions. */
public final class Migrator {

    private final DataSource dataSource;
    private final Revisions revisions;
    private final Settings settings;
    private final Consumer<Event> listener;
    private final Duration leaseTime;

    public Migrator(DataSource dataSource, Revisions revisions, Settings settings, Consumer<Event> listener) {
        this(dataSource, revisions, settings, listener, Lease.TIME);
    }

    Migrator(
            DataSource dataSource,
            Revisions revisions,
            Settings settings,
            Consumer<Event> listener,
            Duration leaseTime) {
        this.leaseTime = leaseTime;
        this.dataSource = dataSource;
        this.revisions = revisions;
        this.settings = settings;
        this.listener = listener;
    }

    public Outcome migrate(Direction direction, Target target) {
        try (Session session = Session.open(dataSource, settings)) {
            History.Rows rows = rows(session);
            List<IndexedRevision> done = new ArrayList<>();
            tellOfEdited(rows);
            boolean replaces = replaces(direction, rows);
            Itinerary itinerary = itinerary(replaces ? rows.knownTo(revisions.graph()) : rows);
            if (isBeyond(direction, itinerary, target, replaces)) {
                listener.accept(new Event.DatabaseAhead(itinerary.unknown()));
            } else {
                Plan plan = itinerary.plan(direction, target);
                if (replaces
                        || !itinerary.to(plan).isEmpty()
                        || !committed(rows).isEmpty()) {
                    work(session, plan, done);
                    rows = rows(session);
                }
            }
            return Outcome.of(
                    direction,
                    done,
                    revisions.graph(),
                    AppliedRevision.current(revisions.graph(), rows.applied().values()));
        }
    }

    /** What {@link #migrate} would run; reads only. */
    public List<PlannedStep> plan(Direction direction, Target target) {
        try (Session session = Session.open(dataSource, settings)) {
            History.Rows rows = rows(session);
            boolean replaces = replaces(direction, rows);
            Itinerary itinerary = itinerary(replaces ? rows.knownTo(revisions.graph()) : rows);
            List<PlannedStep> steps = new ArrayList<>();
            if (isBeyond(direction, itinerary, target, replaces)) {
                return steps;
            }
            if (replaces) {
                itinerary(rows)
                        .unknown()
                        .forEach(it -> steps.add(UnknownRevision.planned(it, rows, session.history())));
            }
            steps.addAll(new Legs(session, revisions, rows).planned(itinerary.to(itinerary.plan(direction, target))));
            return steps;
        }
    }

    /**
     * Writes the history as if the targets had been reached.
     *
     * @param purge whether all that is noted is forgotten first, also what the class path does not know
     */
    public Stamped stamp(List<Target> targets, boolean purge) {
        try (Session session = Session.open(dataSource, settings)) {
            Stamping stamping = stamping(rows(session), targets, purge);
            if (!stamping.isEmpty()) {
                stamping = underLock(session, work -> stampedOnce(work, targets, purge));
            }
            return new Stamped(
                    stamping.purged(),
                    stamping.stamp(),
                    AppliedRevision.current(
                            revisions.graph(), rows(session).applied().values()));
        }
    }

    /** From the rows as they are now that nobody else changes them. */
    private Stamping stampedOnce(Work work, List<Target> targets, boolean purge) {
        while (true) {
            Stamping stamping = stamping(rows(work.session()), targets, purge);
            try {
                new Stamper(work, revisions).write(stamping);
                return stamping;
            } catch (ApplyException.Overtaken e) {
                // Somebody came by without the lock; what they wrote counts.
                requireChanged(work.session(), stamping.rows());
            }
        }
    }

    private Stamping stamping(History.Rows rows, List<Target> targets, boolean purge) {
        List<AppliedRevision> unknown = itinerary(rows).unknown();
        if (!purge && !unknown.isEmpty()) {
            throw new ApplyException.UnknownRevisions(unknown);
        }
        return Stamping.of(revisions.graph(), rows, targets, purge);
    }

    private History.Rows rows(Session session) {
        return session.history().rows(revisions.line());
    }

    private Itinerary itinerary(History.Rows rows) {
        return new Itinerary(revisions, rows);
    }

    private boolean replaces(Direction direction, History.Rows rows) {
        List<AppliedRevision> unknown = itinerary(rows).unknown();
        return direction == Direction.UPGRADE
                && !unknown.isEmpty()
                && (settings.replaceUnknown() || RewrittenDrafts.areAll(unknown, revisions.former()));
    }

    private static boolean isBeyond(Direction direction, Itinerary itinerary, Target target, boolean replaces) {
        return direction == Direction.UPGRADE && !replaces && itinerary.isBeyond(target);
    }

    private void tellOfEdited(History.Rows rows) {
        Meanings.edited(revisions, rows.finished()).forEach(it -> listener.accept(new Event.RevisionEdited(it)));
    }

    private void work(Session session, Plan plan, List<IndexedRevision> done) {
        underLock(session, work -> {
            Executor executor = new Executor(work);
            boolean overtaken;
            do {
                // Another process may have been here since the last look.
                History.Rows rows = rows(session);
                noteCommitted(session, rows);
                List<PreparedRevision> prepared = prepared(work, plan, rows);
                listener.accept(new Event.Planned(
                        prepared.stream().map(it -> it.revision().index()).toList()));
                overtaken = !run(executor, prepared, rows, done);
                if (overtaken) {
                    requireChanged(session, rows);
                }
            } while (overtaken);
            return done;
        });
    }

    /** Where nobody else changed anything, it is the database that does not let us, and never will. */
    private void requireChanged(Session session, History.Rows before) {
        if (rows(session).equals(before)) {
            throw new ApplyException.HistoryRefused(session.historyTable().name());
        }
    }

    /** A draft that was committed is none any more, so nothing takes its place unasked. */
    private void noteCommitted(Session session, History.Rows rows) {
        List<String> committed = committed(rows);
        if (!committed.isEmpty()) {
            session.history().committed(committed);
        }
    }

    private List<String> committed(History.Rows rows) {
        return rows.finished().values().stream()
                .filter(AppliedRevision::draft)
                .map(AppliedRevision::id)
                .filter(it -> revisions
                        .graph()
                        .revision(it)
                        .filter(known -> !known.draft())
                        .isPresent())
                .toList();
    }

    private <T> T underLock(Session session, Function<Work, T> body) {
        Engine engine = engine(session);
        boolean lacksHistorySchema = lacksHistorySchema(session);
        try (HeldLock lock = HeldLock.acquire(engine, revisions.line(), new LockWait(settings, listener), dataSource)) {
            session.history().createIfAbsent(revisions.line(), engine);
            if (lacksHistorySchema) {
                session.historySchema().ifPresent(it -> listener.accept(new Event.HistorySchemaCreated(it.text())));
            }
            Retries retries = new Retries(settings, new Blockers(dataSource, session, engine), listener);
            return body.apply(new Work(session, engine, lock.lock(), revisions.line(), retries, listener));
        }
    }

    /** Asked before the lock, which may be a table in it. */
    private static boolean lacksHistorySchema(Session session) {
        try {
            return session.lacksHistorySchema();
        } catch (SQLException e) {
            throw ApplyException.refused("learn about the database", e);
        }
    }

    private Engine engine(Session session) {
        try {
            return Engine.of(session, leaseTime);
        } catch (SQLException e) {
            throw ApplyException.refused("learn about the database", e);
        }
    }

    /** All revisions are loaded and written as statements before the first runs. */
    private List<PreparedRevision> prepared(Work work, Plan plan, History.Rows rows) {
        Session session = work.session();
        List<PreparedRevision> prepared = new ArrayList<>();
        History.Rows left = rows;
        if (replaces(plan.direction(), rows)) {
            for (AppliedRevision it : itinerary(rows).unknown()) {
                prepared.add(UnknownRevision.takenBack(it, rows, session.history(), session.dialect()));
            }
            left = rows.knownTo(revisions.graph());
        }
        prepared.addAll(
                new Legs(session, revisions, left).prepared(itinerary(left).to(plan), work));
        return prepared;
    }

    /** Whether it came to its end. */
    private boolean run(
            Executor executor, List<PreparedRevision> prepared, History.Rows rows, List<IndexedRevision> done) {
        try {
            if (settings.singleTransaction() && !prepared.isEmpty()) {
                executor.runTogether(prepared, done::add);
            } else {
                executor.run(prepared, rows.interrupted(), done::add);
            }
            return true;
        } catch (ApplyException.Overtaken e) {
            return false;
        }
    }

    /** Every revision of the class path or of the database, newest first. */
    public List<HistoryEntry> history() {
        try (Session session = Session.open(dataSource, settings)) {
            return HistoryEntry.of(revisions.graph(), rows(session));
        }
    }

    public Status status() {
        try (Session session = Session.open(dataSource, settings)) {
            History.Rows rows = rows(session);
            return Status.of(HistoryEntry.of(revisions.graph(), rows), Meanings.edited(revisions, rows.finished()));
        }
    }

    public Verification verify() {
        try (Session session = Session.open(dataSource, settings)) {
            return new Verifier(session, revisions).verify(rows(session));
        }
    }
}
