package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has to be done from where a database stands. */
final class Itinerary {

    /** A revision and which way it goes. */
    record Leg(IndexedRevision revision, Direction direction) {}

    private final Revisions revisions;
    private final History.Rows rows;

    Itinerary(Revisions revisions, History.Rows rows) {
        this.revisions = revisions;
        this.rows = rows;
    }

    /** What a target asks for; that stays the same when others come between, though {@code -1} would then mean another revision. */
    Plan plan(Direction direction, Target target) {
        requireKnown();
        Plan plan =
                switch (direction) {
                    case UPGRADE -> Plan.upgrade(revisions.graph(), from(direction, target), target);
                    case DOWNGRADE -> Plan.downgrade(revisions.graph(), from(direction, target), target);
                };
        return new Plan(
                direction,
                Stream.concat(
                                begun().filter(it -> it.direction == direction).map(Leg::revision),
                                plan.revisions().stream())
                        .toList());
    }

    /** Whether a newer version of the application was here, or is at work, and left nothing to do for this one. */
    boolean isBeyond(Target target) {
        History.Rows known = rows.knownTo(revisions.graph());
        return !unknown().isEmpty()
                && known.interrupted().isEmpty()
                && Plan.upgrade(revisions.graph(), known.applied().keySet(), target)
                        .revisions()
                        .isEmpty();
    }

    /** First what was begun and not finished, for the rest builds on it; then what is left of the plan. */
    List<Leg> to(Plan plan) {
        requireKnown();
        return Stream.concat(
                        begun(),
                        plan.remaining(revisions.graph(), finished()).revisions().stream()
                                .map(it -> new Leg(it, plan.direction())))
                .toList();
    }

    private Stream<Leg> begun() {
        return rows.interrupted().values().stream()
                .map(it -> new Leg(
                        revisions.graph().revision(it.revision().id()).orElseThrow(),
                        it.entry().state().direction().orElseThrow()));
    }

    /** What was begun is one of the steps that are counted: {@code -1}, said again after a crash, takes back no more than at first. */
    private Set<String> from(Direction direction, Target target) {
        if (!target.counts()) {
            return finished();
        }
        Set<String> from = new TreeSet<>(rows.applied().keySet());
        switch (direction) {
            case UPGRADE -> from.removeAll(rows.interrupted().keySet());
            case DOWNGRADE -> from.addAll(rows.interrupted().keySet());
        }
        return from;
    }

    /** What is applied when that is finished which was begun. */
    private Set<String> finished() {
        Set<String> applied = new TreeSet<>(rows.applied().keySet());
        begun().forEach(it -> {
            switch (it.direction) {
                case UPGRADE -> applied.add(it.revision.id());
                case DOWNGRADE -> applied.remove(it.revision.id());
            }
        });
        return applied;
    }

    private void requireKnown() {
        List<AppliedRevision> unknown = unknown();
        if (!unknown.isEmpty()) {
            throw new ApplyException.UnknownRevisions(unknown);
        }
    }

    /** What another version of the application applied, or began to. */
    List<AppliedRevision> unknown() {
        return AppliedRevision.unknownTo(revisions.graph(), rows.all());
    }
}
