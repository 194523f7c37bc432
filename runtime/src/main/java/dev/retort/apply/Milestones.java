package dev.retort.apply;

import dev.retort.revision.Sha256;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places that a revision passes which does not fit into one transaction, as its row of history names them. */
record Milestones(PreparedRevision prepared) {

    /** The next step was begun outside of any transaction that could take it back. */
    Journal.Entry begun(int done) {
        State state = prepared.halfway().isPresent() ? State.TAKING_BACK_STEP : State.within(prepared.direction());
        return new Journal.Entry(state, Optional.of(done), hash(done + 1), progress(), Optional.empty());
    }

    Journal.Entry reached(int done) {
        return between(done, progress(), new Reached(done, false));
    }

    /** The same, but the next step has left something behind. */
    Journal.Entry atRuin(int done) {
        return between(done, progress(), new Reached(done, true));
    }

    /** Within the next step. */
    Journal.Entry progressed(int done, String how) {
        return between(done, Optional.of(how), new Reached(done, false));
    }

    private Journal.Entry between(int done, Optional<String> progress, Reached reached) {
        State state = prepared.halfway().isPresent() ? State.TAKING_BACK : State.between(prepared.direction());
        return new Journal.Entry(state, Optional.of(done), hash(done), progress, wayBack(reached));
    }

    /** For those who have not the class of the revision. */
    private Optional<String> wayBack(Reached reached) {
        Optional<PreparedRevision> back =
                switch (prepared.direction()) {
                    case UPGRADE -> prepared.takenBack(reached);
                    case DOWNGRADE ->
                        Optional.of(prepared).filter(it -> it.halfway().isPresent());
                };
        return back.flatMap(PreparedRevision::script);
    }

    private Optional<String> progress() {
        return prepared.halfway().map(Reached::toString);
    }

    Optional<String> hash(int steps) {
        return Optional.of(Sha256.hex(prepared.steps().subList(0, steps).stream()
                .map(it -> it.text() + "\0")
                .collect(Collectors.joining())));
    }
}
