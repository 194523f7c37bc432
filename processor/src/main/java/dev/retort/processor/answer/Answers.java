package dev.retort.processor.answer;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * What became of each answer. The same one may be met in several tables, as a field of a mapped superclass is; it is good if it is
 * good for one of them.
 */
final class Answers {

    private record Fate(Location where, List<Object> details) {}

    private final Map<Element, Fate> done = new LinkedHashMap<>();
    private final Map<Element, Fate> failed = new LinkedHashMap<>();
    private final List<Element> used = new ArrayList<>();
    private final List<Report> conflicts = new ArrayList<>();

    void used(Located<String> answer) {
        used.add(answer.where().element());
    }

    /** There is nothing to do any more, or there never was. */
    void done(Located<String> answer, String what, String why) {
        done.putIfAbsent(answer.where().element(), new Fate(answer.where(), List.of(what, why)));
    }

    void failed(Located<String> answer, String why) {
        failed.putIfAbsent(answer.where().element(), new Fate(answer.where(), List.of(answer.value(), why)));
    }

    void contradicts(Located<String> answer, String one, String other) {
        used(answer);
        conflicts.add(Report.at(answer.where(), Problem.CONTRADICTING_ANSWERS, one, other));
    }

    /** It would take a name away from what has had it all along. */
    void spent(Located<String> answer, Object... details) {
        used(answer);
        conflicts.add(Report.at(answer.where(), Problem.RENAMED_FROM_SPENT, details));
    }

    List<Report> reports() {
        List<Report> reports = new ArrayList<>(conflicts);
        done.forEach((element, fate) -> {
            if (!used.contains(element)) {
                reports.add(Report.at(fate.where, Problem.ANSWER_NOT_NEEDED, fate.details.toArray()));
            }
        });
        failed.forEach((element, fate) -> {
            if (!used.contains(element) && !done.containsKey(element)) {
                reports.add(Report.at(fate.where, Problem.RENAMED_FROM_UNKNOWN, fate.details.toArray()));
            }
        });
        return List.copyOf(reports);
    }
}
