package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.Backfills;
import dev.retort.processor.answer.Constants;
import dev.retort.processor.answer.Dropping;
import dev.retort.processor.answer.Renaming;
import dev.retort.processor.answer.Successors;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.SchemaAssembler;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.Outlines;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.output.ClassOutput;
import dev.retort.processor.output.RevisionCompiler;
import dev.retort.processor.output.SourceFiles;
import dev.retort.processor.output.SourceFolder;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.InvalidSnapshotException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.SnapshotFormat;
import dev.retort.processor.source.RevisionSource;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import dev.retort.safety.Findings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** From the entities of a compile to the revision beside them: the whole way, one step a line. */
final class Pipeline {

    private static final String SNAPSHOT = "schema.json";

    private final ProcessingEnvironment environment;
    private final Options options;
    private final ClassOutput output;
    private final List<MigrationsPackage> lastIndex;
    private final Set<String> rootEntities;
    private final Set<String> converters;
    private final Sources sources;

    /** @param lastIndex what the last compile left in the class output */
    Pipeline(
            ProcessingEnvironment environment,
            Options options,
            ClassOutput output,
            List<MigrationsPackage> lastIndex,
            Set<String> rootEntities,
            Set<String> converters,
            Sources sources) {
        this.environment = environment;
        this.options = options;
        this.output = output;
        this.lastIndex = lastIndex;
        this.rootEntities = rootEntities;
        this.converters = converters;
        this.sources = sources;
    }

    /** @param index the revisions for the runtime to find; none where an error leaves them unknown */
    record Result(Optional<MigrationsPackage> index, List<Report> reports) {

        static Result stopped(List<Report> reports) {
            return new Result(Optional.empty(), reports);
        }

        static Result stopped(Report report) {
            return stopped(List.of(report));
        }
    }

    Result run(PackageElement element, List<MigrationsPackage> others) {
        MigrationsDeclaration migrations = MigrationsDeclaration.of(element, environment.getElementUtils());
        for (MigrationsPackage other : others) {
            if (other.line().equals(migrations.name())) {
                return Result.stopped(
                        Report.at(migrations.where(), Problem.LINE_TWICE, other.name(), migrations.name()));
            }
        }
        Optional<Path> folder = SourceFolder.of(environment, element, options.directory(), hint(element));
        if (folder.isEmpty()) {
            return Result.stopped(
                    Report.at(migrations.where(), Problem.SOURCE_FOLDER_NOT_FOUND, packageName(migrations)));
        }
        try {
            return run(migrations, folder.get());
        } catch (IOException e) {
            return Result.stopped(Report.at(migrations.where(), Problem.SOURCE_FOLDER_INACCESSIBLE, folder.get(), e));
        }
    }

    private Result run(MigrationsDeclaration migrations, Path folder) throws IOException {
        Path snapshotFile = folder.resolve(SNAPSHOT);
        Snapshot before;
        try {
            before = Files.exists(snapshotFile) ? SnapshotFormat.parse(Files.readString(snapshotFile)) : Snapshot.NONE;
        } catch (CharacterCodingException e) {
            return Result.stopped(Report.at(migrations.where(), Problem.SNAPSHOT_BROKEN, SNAPSHOT, "it is not UTF-8"));
        } catch (InvalidSnapshotException e) {
            return Result.stopped(Report.at(
                    migrations.where(),
                    e.problem(),
                    Stream.concat(Stream.of(SNAPSHOT), e.details().stream()).toArray()));
        }
        RevisionFolder committed = RevisionFolder.read(folder, packageName(migrations), elements());
        History history = History.of(committed.revisions(), before, packageName(migrations));
        List<Report> brokenHistory = joined(committed.reports(), history.reports());
        if (!brokenHistory.isEmpty()) {
            return Result.stopped(brokenHistory);
        }

        Entities entities = Entities.of(migrations, rootEntities, before, elements());
        Gaps gaps = Gaps.in(migrations.element(), entities.types(), sources, environment);
        if (gaps.wereFound()) {
            return Result.stopped(gaps.reports());
        }
        Assembly assembly = SchemaAssembler.assemble(
                migrations,
                entities.types(),
                converters.stream().map(elements()::getTypeElement).toList(),
                elements(),
                environment.getTypeUtils(),
                order());
        boolean broken = hasErrors(assembly.reports());
        if (broken || !SchemaDiff.between(before.schema(), assembly.schema()).isEmpty()) {
            List<Report> stale = new StaleClasses(folder, migrations.element(), output, elements())
                    .among(entities.types(), rootEntities, sources);
            if (!stale.isEmpty()) {
                return Result.stopped(stale);
            }
        }
        if (broken) {
            return Result.stopped(assembly.reports());
        }
        Dropping dropping = Dropping.of(migrations, assembly);
        Renaming renaming = Renaming.of(assembly, before, dropping);
        Snapshot renamed = renaming.applied();
        Constants constants = Constants.of(assembly, renamed);
        List<Report> said = joined(joined(assembly.reports(), renaming.reports()), constants.reports());
        if (hasErrors(said)) {
            return Result.stopped(said);
        }
        DeclaredSchema after = DeclaredSchema.of(assembly, renamed, elements());
        List<SchemaOperation> operations = Backfills.in(
                SchemaDiff.between(before.schema(), after.schema(), renaming.renames(), constants.renamed()),
                assembly,
                before);

        Places places = new Places(assembly, migrations.where());
        Outcome outcome = Outcome.of(migrations, before, after, history, operations, places);
        if (outcome instanceof Outcome.Stop stop) {
            return Result.stopped(joined(said, stop.reports()));
        }
        if (!(outcome instanceof Outcome.Generate) && hasErrors(constants.questions())) {
            return Result.stopped(joined(said, constants.questions()));
        }
        boolean checks = options.mode() == Options.Mode.CHECK;
        if (checks && outcome instanceof Outcome.CatchUp) {
            return Result.stopped(joined(said, outcome.differences(operations, places)));
        }

        List<IndexedRevision> revisions = new ArrayList<>(indexed(committed.revisions()));
        List<Report> reports = new ArrayList<>(said);
        Acceptances acceptances = new Acceptances(migrations, assembly);
        if (outcome instanceof Outcome.CatchUp catchUp) {
            SourceFiles.write(snapshotFile, SnapshotFormat.format(after.snapshot(catchUp.head(), before, operations)));
        } else if (outcome instanceof Outcome.Generate generate) {
            String words = RevisionSource.message(options.message(), before.schema(), operations);
            String className = RevisionSource.className(committed.lastOrdinal() + 1, words);
            List<Report> lost = new Hazards(
                            places,
                            className,
                            migrations.drops(),
                            dropping,
                            Successors.of(operations, assembly, renamed.schema(), dropping))
                    .of(operations);
            Verdict verdict = Verdict.on(
                    Findings.in(before.schema(), operations, migrations.online()),
                    joined(lost, joined(constants.questions(), constants.losses(className))),
                    acceptances,
                    migrations,
                    places);
            List<Report> hazards = verdict.reports();
            if (checks) {
                List<Report> asked = hazards.stream().filter(Report::isError).toList();
                return Result.stopped(joined(said, joined(asked, outcome.differences(operations, places))));
            }
            if (hasErrors(hazards)) {
                return Result.stopped(joined(said, hazards));
            }
            RevisionSource revision = RevisionSource.of(
                    packageName(migrations),
                    className,
                    generate.id(),
                    generate.parents(),
                    words,
                    verdict.accepted(),
                    RevisionSource.steps(before.schema(), operations, migrations.online()));
            // First of all, for what does not compile must not land.
            Optional<SortedMap<String, byte[]>> classes = RevisionCompiler.compile(
                    packageName(migrations) + "." + revision.className(),
                    revision.text(),
                    environment.getSourceVersion());
            SourceFiles.writeTogether(
                    folder.resolve(revision.className() + ".java"),
                    revision.text(),
                    snapshotFile,
                    SnapshotFormat.format(after.snapshot(generate.id(), before, operations)));
            reports.addAll(hazards);
            reports.add(Report.nowhere(Problem.REVISION_WRITTEN, revision.className(), revision.message()));
            if (classes.isPresent()) {
                writeClasses(packageName(migrations), classes.get()).ifPresent(reports::add);
                revisions.add(new IndexedRevision(
                        generate.id(),
                        generate.parents(),
                        packageName(migrations) + "." + revision.className(),
                        revision.message()));
            }
        }
        reports.addAll(acceptances.notNeeded());
        return new Result(Optional.of(index(migrations, folder, revisions, entities)), reports);
    }

    /** Makes the new revision part of this build; where there is no compiler to ask, it is part of the next. */
    private Optional<Report> writeClasses(String packageName, SortedMap<String, byte[]> classes) {
        try {
            for (Map.Entry<String, byte[]> it : classes.entrySet()) {
                output.writeClass(packageName, it.getKey(), it.getValue());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Report.nowhere(Problem.CLASS_OUTPUT_INACCESSIBLE, e));
        }
    }

    private MigrationsPackage index(
            MigrationsDeclaration migrations, Path folder, List<IndexedRevision> revisions, Entities entities) {
        return new MigrationsPackage(
                migrations.name(),
                packageName(migrations),
                SourceFolder.hint(environment, folder),
                revisions,
                new SeenClasses(
                        migrations.entityPackages(),
                        new Outlines(elements(), environment.getTypeUtils(), order()).hashes(entities.types())));
    }

    private static List<IndexedRevision> indexed(List<RevisionDeclaration> revisions) {
        return revisions.stream()
                .map(it -> new IndexedRevision(
                        it.id().value(),
                        values(it.parents()),
                        values(it.dependsOn()),
                        values(it.labels()),
                        it.className(),
                        it.message()))
                .toList();
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    private Optional<String> hint(PackageElement element) {
        return lastIndex.stream()
                .filter(it -> element.getQualifiedName().contentEquals(it.name()))
                .findFirst()
                .flatMap(MigrationsPackage::sourceFolder);
    }

    private DeclaredOrder order() {
        return DeclaredOrder.of(environment, sources::contain);
    }

    private Elements elements() {
        return environment.getElementUtils();
    }

    private static String packageName(MigrationsDeclaration migrations) {
        return migrations.element().getQualifiedName().toString();
    }

    private static boolean hasErrors(List<Report> reports) {
        return reports.stream().anyMatch(Report::isError);
    }

    private static List<Report> joined(List<Report> some, List<Report> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
