package dev.retort.processor;

import dev.retort.processor.problem.Report;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a compile comes to for a package with migrations.
 *
 * @param index the revisions for the runtime to find; none where an error leaves them unknown
 */
record PackageResult(Optional<MigrationsPackage> index, List<Report> reports) {

    static PackageResult stopped(List<Report> reports) {
        return new PackageResult(Optional.empty(), reports);
    }

    static PackageResult stopped(Report report) {
        return stopped(List.of(report));
    }

    PackageResult with(List<Report> more) {
        return new PackageResult(
                index, Stream.concat(more.stream(), reports.stream()).toList());
    }

    PackageResult withModel(SeenClasses.Model model) {
        return new PackageResult(index.map(it -> it.withModel(model)), reports);
    }
}
