package dev.retort.apply;

import dev.retort.apply.Journal.Entry;
import java.util.Optional;

/**
 * What takes an upgrade back from half way, as its row keeps it for those who have not the class.
 *
 * @param reached from where it does; from anywhere else it must not run
 */
record WayBack(Reached reached, String script) {

    private static final String HEADER = "-- the way back from ";

    String noted() {
        return HEADER + reached + "\n" + script;
    }

    /** Nothing where the row does not know: a way back from the end of the revision is none from half way. */
    static Optional<WayBack> of(Entry entry, Optional<String> noted) {
        return noted.flatMap(it -> switch (entry.state()) {
            case UPGRADING ->
                parse(it).filter(way -> entry.step()
                        .equals(Optional.of(way.reached().steps())));
            case TAKING_BACK, TAKING_BACK_STEP ->
                entry.progress().flatMap(Reached::parse).map(from -> new WayBack(from, it));
            case UPGRADING_STEP, APPLIED, DOWNGRADING, DOWNGRADING_STEP -> Optional.empty();
        });
    }

    private static Optional<WayBack> parse(String noted) {
        int end = noted.indexOf('\n');
        return noted.startsWith(HEADER) && end > 0
                ? Reached.parse(noted.substring(HEADER.length(), end))
                        .map(it -> new WayBack(it, noted.substring(end + 1)))
                : Optional.empty();
    }
}
