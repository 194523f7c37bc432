package dev.retort.processor;

import dev.retort.annotations.Rule;
import dev.retort.annotations.Safety;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.safety.Finding;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * What is said of the rules that a revision breaks.
 *
 * @param accepted those that are accepted, and why, as the revision says it
 */
record Verdict(List<Report> reports, List<String> accepted) {

    /**
     * Judges.
     *
     * @param hazards what is lost, found by other means
     */
    static Verdict on(
            List<Finding> findings,
            List<Report> hazards,
            Acceptances acceptances,
            MigrationsDeclaration migrations,
            Places places) {
        List<Report> reports = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (Report hazard : hazards) {
            Optional<Rule> rule = rule(hazard.problem());
            Optional<Acceptance> acceptance =
                    rule.flatMap(it -> acceptances.find(it, hazard.where().orElseThrow(), Optional.empty()));
            if (acceptance.isPresent()) {
                accepted.add(acceptance.get().text(hazard.details().get(0)));
            } else {
                reports.add(rule.isPresent() ? judged(hazard, migrations.safety()) : hazard);
            }
        }
        for (Finding finding : findings) {
            Location where = places.of(finding);
            Optional<Location> entity = finding.table().flatMap(places::entity);
            Optional<Acceptance> acceptance = acceptances.find(finding.rule(), where, entity);
            if (acceptance.isPresent()) {
                accepted.add(acceptance.get().text(subject(finding)));
            } else if (!finding.rule().isAdvice() || migrations.safety() == Safety.STRICT) {
                Report report = Report.at(
                        where, Problem.of(finding.rule()), finding.details().toArray());
                reports.add(finding.rule().isAdvice() ? report : judged(report, migrations.safety()));
            }
        }
        return new Verdict(
                reports.stream().distinct().toList(),
                accepted.stream().distinct().sorted().toList());
    }

    private static Object subject(Finding finding) {
        return finding.table()
                .<Object>map(QualifiedName::toString)
                .orElse(finding.details().get(0));
    }

    private static Optional<Rule> rule(Problem problem) {
        return switch (problem) {
            case TABLE_DROPPED, TABLE_MOVED -> Optional.of(Rule.TABLE_DROPPED);
            case COLUMN_DROPPED, COLUMN_MOVED -> Optional.of(Rule.COLUMN_DROPPED);
            case SEQUENCE_REPLACED -> Optional.of(Rule.SEQUENCE_REPLACED);
            default -> Optional.empty();
        };
    }

    private static Report judged(Report report, Safety safety) {
        return switch (safety) {
            case WARN -> report;
            case STRICT -> report.as(Diagnostic.Kind.ERROR);
        };
    }
}
