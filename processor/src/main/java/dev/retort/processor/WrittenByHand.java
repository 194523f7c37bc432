package dev.retort.processor;

import dev.retort.operation.Database;
import dev.retort.operation.Execute;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.git.Tracking;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenOperation;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.statement.TransactionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people write into revisions. Only those that git does not have are looked at, or heads where it cannot tell: what is
 * committed may be applied, and cannot be changed any more.
 */
record WrittenByHand(List<RevisionDeclaration> revisions, SourceTexts texts) {

    /** The words that take SQL, or rows. */
    private static final List<String> WORDS = List.of("execute", "outsideTransaction", "backfill", "insert");

    static WrittenByHand in(History history, Tracking tracking, SourceTexts texts, Sources sources) throws IOException {
        List<RevisionDeclaration> revisions = new ArrayList<>();
        for (RevisionDeclaration revision : history.all(history.ids())) {
            if (mayStillChange(revision, history, tracking)
                    && sources.contain(revision.where().element())
                    && texts.holdAny(revision, WORDS)) {
                revisions.add(revision);
            }
        }
        return new WrittenByHand(revisions, texts);
    }

    private static boolean mayStillChange(RevisionDeclaration revision, History history, Tracking tracking) {
        return tracking instanceof Tracking.Known known
                ? !known.holds(revision.simpleName())
                : history.heads().contains(revision.id().value());
    }

    /** Whether there can be nothing to say. */
    boolean isNothing() {
        return revisions.isEmpty();
    }

    List<Report> reports(SqlNamesCheck names) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (RevisionDeclaration revision : revisions) {
            Optional<WrittenRevision> written = texts.of(revision);
            if (written.isPresent()) {
                reports.addAll(names.reports(revision, written.get()));
                reports.addAll(transactions(revision, written.get()));
            }
        }
        return reports;
    }

    private static List<Report> transactions(RevisionDeclaration revision, WrittenRevision written) {
        return Stream.concat(written.up().stream(), written.down().stream())
                .flatMap(it -> transactions(revision, it).stream())
                .toList();
    }

    private static Optional<Report> transactions(RevisionDeclaration revision, WrittenOperation written) {
        if (!(written.operation() instanceof Execute execute)) {
            return Optional.empty();
        }
        TransactionWords words = TransactionWords.of(execute.sql());
        Location where = Location.within(revision.where().element(), written.position());
        boolean runsOnPostgres =
                execute.only().filter(it -> it != Database.POSTGRESQL).isEmpty();
        return words.ending()
                .map(it -> Report.at(where, Problem.SQL_ENDS_TRANSACTION, it))
                .or(() -> words.refused()
                        .filter(it -> runsOnPostgres)
                        .map(it -> Report.at(where, Problem.SQL_NEEDS_NO_TRANSACTION, it)));
    }
}
