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
        return between(done, progress());
    }

    /** Within the next step. */
    Journal.Entry progressed(int done, String how) {
        return between(done, Optional.of(how));
    }

    private Journal.Entry between(int done, Optional<String> progress) {
        State state = prepared.halfway().isPresent() ? State.TAKING_BACK : State.between(prepared.direction());
        return new Journal.Entry(state, Optional.of(done), hash(done), progress, Optional.empty());
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
