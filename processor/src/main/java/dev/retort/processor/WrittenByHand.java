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
final class WrittenByHand {

    private final Place place;
    private final Sources sources;

    WrittenByHand(Place place, Sources sources) {
        this.place = place;
        this.sources = sources;
    }

    List<Report> reports() throws IOException {
        List<Report> reports = new ArrayList<>();
        SqlNamesCheck names = new SqlNamesCheck(place);
        for (RevisionDeclaration revision : place.history().all(place.history().ids())) {
            if (mayStillChange(revision) && sources.contain(revision.where().element())) {
                Optional<WrittenRevision> written = place.texts().of(revision);
                if (written.isPresent()) {
                    reports.addAll(names.reports(revision, written.get()));
                    reports.addAll(transactions(revision, written.get()));
                }
            }
        }
        return reports;
    }

    private boolean mayStillChange(RevisionDeclaration revision) {
        return place.tracking() instanceof Tracking.Known known
                ? !known.holds(revision.simpleName())
                : place.history().heads().contains(revision.id().value());
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
