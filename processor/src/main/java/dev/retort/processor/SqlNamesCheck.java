package dev.retort.processor;

import dev.retort.operation.Backfill;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.Run;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenOperation;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.statement.PlainStatement;
import dev.retort.processor.statement.SqlName;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.SqlWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the SQL and the rows that people write into a revision name what is there when they run. */
final class SqlNamesCheck {

    private final Place place;

    SqlNamesCheck(Place place) {
        this.place = place;
    }

    List<Report> reports(RevisionDeclaration revision, WrittenRevision written) throws IOException {
        return Stream.concat(written.up().stream(), written.down().stream())
                        .anyMatch(it -> plain(it).isPresent())
                ? plainReports(revision, written)
                : List.of();
    }

    private List<Report> plainReports(RevisionDeclaration revision, WrittenRevision written) throws IOException {
        String id = revision.id().value();
        Set<String> after = place.history().upTo(List.of(id));
        Set<String> before = new LinkedHashSet<>(after);
        before.remove(id);
        Optional<Schema> from = schemaAt(before);
        Optional<Schema> to = schemaAt(after);
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        SqlWords made = madeElsewhere(after);
        List<Report> reports = new ArrayList<>();
        reports.addAll(reports(revision, from.get(), written.up(), made));
        reports.addAll(reports(revision, to.get(), written.down(), made));
        return reports;
    }

    private Optional<Schema> schemaAt(Set<String> revisions) throws IOException {
        return place.snapshotAt(revisions).map(it -> it.schema());
    }

    private static List<Report> reports(
            RevisionDeclaration revision, Schema from, List<WrittenOperation> operations, SqlWords made) {
        List<Report> reports = new ArrayList<>();
        Schema reached = from;
        for (WrittenOperation written : operations) {
            KnownNames known = new KnownNames(reached, made);
            plain(written)
                    .flatMap(known::lackOf)
                    .map(it -> Report.at(
                            Location.within(revision.where().element(), written.position()),
                            Problem.SQL_NAMES_UNKNOWN,
                            it))
                    .ifPresent(reports::add);
            try {
                reached = written.operation().applyTo(reached);
            } catch (SchemaMismatchException e) {
                // What is there from here on, nobody knows.
                return reports;
            }
        }
        return reports;
    }

    private static Optional<PlainStatement> plain(WrittenOperation written) {
        if (written.operation() instanceof InsertRows insert) {
            return Optional.of(inserting(insert));
        }
        if (written.operation() instanceof Backfill backfill) {
            return PlainStatement.of(
                    "update " + quoted(backfill.table()) + " set " + backfill.set() + " where " + backfill.where());
        }
        return sql(written.operation()).flatMap(PlainStatement::of);
    }

    private static String quoted(QualifiedName table) {
        return Stream.concat(table.schema().stream(), Stream.of(table.name()))
                .map(Identifier::inQuotes)
                .collect(Collectors.joining("."));
    }

    private static PlainStatement inserting(InsertRows insert) {
        return new PlainStatement(
                new SqlName(
                        insert.table().schema().map(Identifier::text),
                        insert.table().name().text()),
                insert.rows().stream()
                        .flatMap(it -> it.keySet().stream())
                        .map(Identifier::text)
                        .distinct()
                        .toList());
    }

    private static Optional<String> sql(Operation operation) {
        return OutsideTransaction.inner(operation) instanceof Execute execute
                ? Optional.of(execute.sql())
                : Optional.empty();
    }

    /** All that SQL and Java say in these revisions, and that is not plain. */
    SqlWords madeElsewhere(Set<String> revisions) throws IOException {
        List<RevisionDeclaration> all = place.history().all(revisions);
        place.texts().read(all);
        StringBuilder texts = new StringBuilder();
        for (RevisionDeclaration revision : all) {
            Optional<WrittenRevision> written = place.texts().of(revision);
            if (written.isEmpty()) {
                texts.append(place.texts().text(revision)).append('\n');
                continue;
            }
            Stream.concat(written.get().up().stream(), written.get().down().stream())
                    .flatMap(it -> notPlain(it).stream())
                    .forEach(it -> texts.append(it).append('\n'));
        }
        return new SqlWords(texts.toString());
    }

    private static Optional<String> notPlain(WrittenOperation written) {
        if (written.operation() instanceof Run) {
            return Optional.of(written.statement());
        }
        return sql(written.operation()).filter(it -> PlainStatement.of(it).isEmpty());
    }
}
