package dev.retort.revision;

/** A way through history that needs no database to know where it starts: {@code 3f2a:head}; a target alone starts at base. */
public record Range(Target from, Target to) {

    public Range {
        from.offline();
        to.offline();
    }

    public static Range parse(String written) {
        if (written.indexOf(':') < 0) {
            return new Range(Target.BASE, Target.parse(written));
        }
        Section ends = Section.parse(written);
        return new Range(ends.from(), ends.to());
    }

    /** A way up or down; one down cannot begin at base, so both ends have to be written. */
    public static Range parse(String written, Direction direction) {
        if (direction == Direction.DOWNGRADE && written.indexOf(':') < 0) {
            throw new RevisionException.NoColon(written);
        }
        return parse(written);
    }

    /** The plan, which must not lead the other way. */
    public Plan plan(RevisionGraph graph, Direction direction) {
        Plan plan = plan(graph);
        if (!plan.isEmpty() && plan.direction() != direction) {
            throw new RevisionException.WrongDirection(direction, toString());
        }
        return plan;
    }

    public boolean startsAtBase() {
        return from.equals(Target.BASE);
    }

    public Plan plan(RevisionGraph graph) {
        return Plan.between(graph, from, to);
    }

    @Override
    public String toString() {
        return from + ":" + to;
    }
}
