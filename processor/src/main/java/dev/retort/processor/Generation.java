package dev.retort.processor;

import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.processor.answer.Backfills;
import dev.retort.processor.answer.Dropping;
import dev.retort.processor.answer.Successors;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Report;
import dev.retort.processor.source.RevisionSource;
import dev.retort.safety.Finding;
import dev.retort.safety.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next revision as it would be.
 *
 * @param reports what it would do to those who use the database
 * @param accepted the rules that it breaks, with the reasons
 * @param revision nothing if a report is an error
 */
record Generation(List<Report> reports, List<String> accepted, Optional<RevisionSource> revision) {

    static Generation of(
            Wanted wanted,
            Comparison.Change change,
            Outcome.Generate next,
            String words,
            int ordinal,
            Acceptances acceptances,
            OtherLines others) {
        MigrationsDeclaration migrations = wanted.migrations();
        String className = RevisionSource.className(ordinal, words);
        Verdict verdict = Verdict.on(
                Findings.in(change.before().schema(), change.operations(), migrations.online()).stream()
                        .filter(it -> isCertain(it, change.dropping()))
                        .toList(),
                losses(wanted, change, className, others),
                acceptances,
                migrations,
                wanted.places());
        if (verdict.reports().stream().anyMatch(Report::isError)) {
            return new Generation(verdict.reports(), verdict.accepted(), Optional.empty());
        }
        return new Generation(
                verdict.reports(),
                verdict.accepted(),
                Optional.of(RevisionSource.of(
                        migrations.element().getQualifiedName().toString(),
                        className,
                        next.id(),
                        next.parents(),
                        words,
                        verdict.accepted(),
                        change.steps(migrations.online()))));
    }

    private static List<Report> losses(Wanted wanted, Comparison.Change change, String className, OtherLines others) {
        Hazards hazards = new Hazards(
                wanted.places(),
                className,
                wanted.migrations().drops(),
                change.dropping(),
                Successors.of(
                        change.operations(), wanted.assembly(), change.renamed().schema(), change.dropping()),
                change.conversions(),
                it -> others.successor(it, change.before()),
                new MovedAttributes(wanted.assembly(), change.renamed(), change.operations()),
                Backfills.ofSeveral(change.operations(), wanted.assembly(), change.before()));
        return Stream.of(
                        hazards.of(change.operations()),
                        new RowsWithoutValue(wanted, change).reports(),
                        new ConstraintNamesOnH2(change.after().schema()).reports(change.operations(), wanted.places()),
                        new TablesNotMade(wanted, change, others).reports(),
                        change.constants().questions(),
                        change.constants().losses(className))
                .flatMap(List::stream)
                .toList();
    }

    /** As long as it is asked whether a table or column may go at all, when it goes is no question yet. */
    private static boolean isCertain(Finding finding, Dropping dropping) {
        if (finding.cause() instanceof DropTable drop) {
            return dropping.mayGo(drop.name());
        }
        return !(finding.cause() instanceof DropColumn drop) || dropping.mayGo(drop.table(), drop.column());
    }
}
