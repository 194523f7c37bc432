package dev.retort.apply;

import dev.retort.revision.Sha256;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places that a revision passes which does not fit into one transaction, as its row of history names them. */
record Milestones(PreparedRevision prepared) {

    /** The next step was begun outside of any transaction that could take it back. */
    Journal.Entry begun(int done) {
        return new Journal.Entry(
                State.within(prepared.direction()), Optional.of(done), hash(done + 1), Optional.empty());
    }

    Journal.Entry reached(int done) {
        return new Journal.Entry(State.between(prepared.direction()), Optional.of(done), hash(done), Optional.empty());
    }

    /** Within the next step. */
    Journal.Entry progressed(int done, String how) {
        return new Journal.Entry(State.between(prepared.direction()), Optional.of(done), hash(done), Optional.of(how));
    }

    Optional<String> hash(int steps) {
        return Optional.of(Sha256.hex(prepared.steps().subList(0, steps).stream()
                .map(it -> it.text() + "\0")
                .collect(Collectors.joining())));
    }
}
