package dev.retort.apply;

import dev.retort.apply.History.Interruption;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /** First what was begun and not finished, for the rest builds on it; then what leads to the target. */
    List<Leg> to(Direction direction, Target target) {
        List<AppliedRevision> unknown = unknown();
        if (!unknown.isEmpty()) {
            throw new ApplyException.UnknownRevisions(unknown);
        }
        List<Leg> legs = new ArrayList<>();
        Set<String> applied = new TreeSet<>(rows.applied().keySet());
        for (Interruption it : rows.interrupted().values()) {
            Direction begun = it.entry().state().direction().orElseThrow();
            String id = it.revision().id();
            legs.add(new Leg(revisions.graph().revision(id).orElseThrow(), begun));
            switch (begun) {
                case UPGRADE -> applied.add(id);
                case DOWNGRADE -> applied.remove(id);
            }
        }
        Plan plan =
                switch (direction) {
                    case UPGRADE -> Plan.upgrade(revisions.graph(), applied, target);
                    case DOWNGRADE -> Plan.downgrade(revisions.graph(), applied, target);
                };
        plan.revisions().forEach(it -> legs.add(new Leg(it, direction)));
        return legs;
    }

    /** What another version of the application applied, or began to. */
    List<AppliedRevision> unknown() {
        return AppliedRevision.unknownTo(revisions.graph(), rows.all());
    }
}
