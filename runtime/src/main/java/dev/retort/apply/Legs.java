package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Revisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of an {@link Itinerary} as statements; an upgrade that came only half way is taken back from there, if that can be. */
final class Legs {

    private final Session session;
    private final Revisions revisions;
    private final History.Rows rows;

    Legs(Session session, Revisions revisions, History.Rows rows) {
        this.session = session;
        this.revisions = revisions;
        this.rows = rows;
    }

    List<PreparedRevision> prepared(List<Itinerary.Leg> legs, Work work) {
        Map<String, PreparedRevision> halfway = new HashMap<>();
        legs.stream().filter(this::startsHalfway).forEach(it -> halfway(it.revision(), work)
                .ifPresent(back -> halfway.put(it.revision().id(), back)));
        return without(halfway, legs).stream()
                .map(it ->
                        startsHalfway(it) && halfway.containsKey(it.revision().id())
                                ? halfway.get(it.revision().id())
                                : PreparedRevision.of(revisions.load(it.revision()), it.direction(), session.dialect()))
                .toList();
    }

    /** The same as far as it can be told without settling what is in doubt. */
    List<PlannedStep> planned(List<Itinerary.Leg> legs) {
        Map<String, String> halfway = new HashMap<>();
        legs.stream().filter(this::startsHalfway).map(it -> it.revision()).forEach(revision -> WayBack.of(
                        entry(revision).orElseThrow(), session.history().downgradeSql(revision.id()))
                .ifPresent(it -> halfway.put(revision.id(), it.script())));
        return without(halfway, legs).stream()
                .map(it -> new PlannedStep(
                        it.revision(),
                        it.direction(),
                        startsHalfway(it)
                                ? Optional.ofNullable(halfway.get(it.revision().id()))
                                : Optional.empty()))
                .toList();
    }

    /** Nothing is finished only to be taken back. */
    private List<Itinerary.Leg> without(Map<String, ?> halfway, List<Itinerary.Leg> legs) {
        List<Itinerary.Leg> left = new ArrayList<>(legs);
        left.removeIf(it -> it.direction() == Direction.UPGRADE
                && halfway.containsKey(it.revision().id())
                && !entry(it.revision()).orElseThrow().state().isTakingBack());
        return left;
    }

    private boolean startsHalfway(Itinerary.Leg leg) {
        return leg.direction() == Direction.DOWNGRADE
                && entry(leg.revision()).filter(it -> !it.state().wasApplied()).isPresent();
    }

    private Optional<Journal.Entry> entry(IndexedRevision revision) {
        return Optional.ofNullable(rows.interrupted().get(revision.id())).map(History.Interruption::entry);
    }

    private Optional<PreparedRevision> halfway(IndexedRevision revision, Work work) {
        History.Interruption interruption = rows.interrupted().get(revision.id());
        Journal.Entry entry = interruption.entry();
        PreparedRevision upgrade = PreparedRevision.of(revisions.load(revision), Direction.UPGRADE, session.dialect());
        if (!entry.state().isTakingBack()) {
            return upgrade.takenBack(new JournaledRun(work, upgrade, Optional.of(entry)).reached());
        }
        return entry.progress()
                .flatMap(Reached::parse)
                .filter(it -> it.fits(upgrade))
                .flatMap(upgrade::takenBack)
                .filter(it -> new JournaledRun(work, it, Optional.of(entry)).fits())
                .or(() -> Optional.of(asNoted(revision, interruption)));
    }

    /** Whoever changes what ran must not be followed. */
    private PreparedRevision asNoted(IndexedRevision revision, History.Interruption interruption) {
        return UnknownRevision.takenBack(
                revision, UnknownRevision.wayBack(interruption, session.history()), session.dialect());
    }
}
