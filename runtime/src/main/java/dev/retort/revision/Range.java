package dev.retort.revision;

/** A way through history that needs no database to know where it starts: {@code 3f2a:head}; a target alone starts at base. */
public record Range(Target from, Target to) {

    public static Range parse(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Range(Target.BASE, Target.parse(written))
                : new Range(Target.parse(written.substring(0, colon)), Target.parse(written.substring(colon + 1)));
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
