package dev.retort.apply;

import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A revision that chance has made: some changes, and the way back through them. */
record RandomRevision(IndexedRevision index, List<Change> changes) {

    /**
     * One of its changes.
     *
     * @param back what makes rows and schema exactly what they were
     */
    record Change(Consumer<Operations> there, Consumer<Operations> back) {}

    void upgrade(Operations op) {
        changes.forEach(it -> it.there().accept(op));
    }

    void downgrade(Operations op) {
        List<Change> lastFirst = new ArrayList<>(changes);
        Collections.reverse(lastFirst);
        lastFirst.forEach(it -> it.back().accept(op));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(index + " after " + index.parents()
                + (index.dependsOn().isEmpty() ? "" : " and " + index.dependsOn()) + "\n");
        Operations.of(this::upgrade)
                .forEach(it -> text.append("    ").append(it.describe()).append('\n'));
        text.append("  back\n");
        Operations.of(this::downgrade)
                .forEach(it -> text.append("    ").append(it.describe()).append('\n'));
        return text.toString();
    }

    /** A revision is found by its class, so there is one for each place in what chance has made last. */
    public abstract static class InPlace implements Migration {

        static List<RandomRevision> all = List.of();

        private final int place;

        InPlace(int place) {
            this.place = place;
        }

        @Override
        public void upgrade(Operations op) {
            all.get(place).upgrade(op);
        }

        @Override
        public void downgrade(Operations op) {
            all.get(place).downgrade(op);
        }
    }

    static final List<Class<? extends Migration>> PLACES =
            List.of(First.class, Second.class, Third.class, Fourth.class, Fifth.class, Sixth.class);

    public static final class First extends InPlace {
        public First() {
            super(0);
        }
    }

    public static final class Second extends InPlace {
        public Second() {
            super(1);
        }
    }

    public static final class Third extends InPlace {
        public Third() {
            super(2);
        }
    }

    public static final class Fourth extends InPlace {
        public Fourth() {
            super(3);
        }
    }

    public static final class Fifth extends InPlace {
        public Fifth() {
            super(4);
        }
    }

    public static final class Sixth extends InPlace {
        public Sixth() {
            super(5);
        }
    }
}
