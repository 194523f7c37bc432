package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything there is to say, once: a mapped superclass is met with each of its entities. */
final class Reports {

    private final Set<Report> reports = new LinkedHashSet<>();

    void at(Location where, Problem problem, Object... details) {
        reports.add(Report.at(where, problem, details));
    }

    /** @param what Hibernate does not start with */
    void refused(Location where, String what, String remedy) {
        at(where, Problem.REFUSED_BY_HIBERNATE, what, remedy);
    }

    void withoutEffect(Location where, String what, String remedy) {
        at(where, Problem.WITHOUT_EFFECT, what, remedy);
    }

    void unsupported(Location where, String what) {
        at(where, Problem.UNSUPPORTED_MAPPING, what);
    }

    List<Report> all() {
        return List.copyOf(reports);
    }
}
