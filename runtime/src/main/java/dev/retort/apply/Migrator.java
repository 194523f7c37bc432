package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.Plan;
import dev.retort.revision.Revisions;
import dev.retort.revision.Stamp;
import dev.retort.revision.Target;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Takes one database along one line of revisions. */
public final class Migrator {

    private final DataSource dataSource;
    private final Revisions revisions;
    private final Consumer<Event> listener;

    public Migrator(DataSource dataSource, Revisions revisions, Consumer<Event> listener) {
        this.dataSource = dataSource;
        this.revisions = revisions;
        this.listener = listener;
    }

    public Outcome migrate(Direction direction, Target target) {
        try (Session session = Session.open(dataSource)) {
            SortedMap<String, AppliedRevision> applied = applied(session);
            Plan plan = plan(direction, applied, target);
            if (!plan.isEmpty()) {
                session.history().createIfAbsent(revisions.line());
                // Another process may have been here since the first look.
                plan = plan(direction, applied(session), target);
                new Executor(session, revisions, listener).run(plan);
                applied = applied(session);
            }
            return new Outcome(direction, plan.revisions(), AppliedRevision.current(applied.values()));
        }
    }

    /** What {@link #migrate} would run; reads only. */
    public Plan plan(Direction direction, Target target) {
        try (Session session = Session.open(dataSource)) {
            return plan(direction, applied(session), target);
        }
    }

    /**
     * Writes the history as if the targets had been reached.
     *
     * @param purge whether all that is noted is forgotten first, also what the class path does not know
     */
    public Stamped stamp(List<Target> targets, boolean purge) {
        try (Session session = Session.open(dataSource)) {
            SortedMap<String, AppliedRevision> applied = applied(session);
            List<String> purged = purge ? List.copyOf(applied.keySet()) : List.of();
            if (purge) {
                applied.clear();
            }
            requireKnown(applied);
            Stamp stamp = new Stamper(session, revisions).stamp(applied, purged, targets);
            return new Stamped(
                    purged, stamp, AppliedRevision.current(applied(session).values()));
        }
    }

    private SortedMap<String, AppliedRevision> applied(Session session) {
        return session.history().applied(revisions.line());
    }

    private Plan plan(Direction direction, SortedMap<String, AppliedRevision> applied, Target target) {
        requireKnown(applied);
        return switch (direction) {
            case UPGRADE -> Plan.upgrade(revisions.graph(), applied.keySet(), target);
            case DOWNGRADE -> Plan.downgrade(revisions.graph(), applied.keySet(), target);
        };
    }

    private void requireKnown(SortedMap<String, AppliedRevision> applied) {
        List<AppliedRevision> unknown = AppliedRevision.unknownTo(revisions.graph(), applied.values());
        if (!unknown.isEmpty()) {
            throw new ApplyException.UnknownRevisions(unknown);
        }
    }

    /** Every revision of the class path or of the database, newest first. */
    public List<HistoryEntry> history() {
        try (Session session = Session.open(dataSource)) {
            return HistoryEntry.of(revisions.graph(), applied(session).values());
        }
    }

    public Verification verify() {
        try (Session session = Session.open(dataSource)) {
            return new Verifier(session, revisions).verify(applied(session));
        }
    }
}
