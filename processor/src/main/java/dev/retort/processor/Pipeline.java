package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.SchemaAssembler;
import dev.retort.processor.assembly.Unmentioned;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.EnumCodes;
import dev.retort.processor.declaration.Fingerprints;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.declaration.TypesByName;
import dev.retort.processor.git.Tracking;
import dev.retort.processor.object.SqlFolder;
import dev.retort.processor.output.ClassOutput;
import dev.retort.processor.output.SourceFiles;
import dev.retort.processor.output.SourceFolder;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.SnapshotFormat;
import dev.retort.processor.snapshot.SnapshotHeader;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** From the entities of a compile to the revision beside them: the whole way, one step a line. */
final class Pipeline {

    static final String SNAPSHOT = "schema.json";

    private final ProcessingEnvironment environment;
    private final Options options;
    private final ClassOutput output;
    private final List<MigrationsPackage> lastIndex;
    private final Set<String> rootEntities;
    private final Set<String> converters;
    private final Set<String> embeddables;
    private final Sources sources;
    private final DeclaredOrder order;
    private final Fingerprints fingerprints;

    /** @param lastIndex what the last compile left in the class output */
    Pipeline(
            ProcessingEnvironment environment,
            Options options,
            ClassOutput output,
            List<MigrationsPackage> lastIndex,
            Set<String> rootEntities,
            Set<String> converters,
            Set<String> embeddables,
            Sources sources) {
        this.environment = environment;
        this.options = options;
        this.output = output;
        this.lastIndex = lastIndex;
        this.rootEntities = rootEntities;
        this.converters = converters;
        this.embeddables = embeddables;
        this.sources = sources;
        this.order = DeclaredOrder.of(environment, sources::contain);
        this.fingerprints = new Fingerprints(elements(), environment.getTypeUtils(), order);
    }

    /** @param index the revisions for the runtime to find; none where an error leaves them unknown */
    record Result(Optional<MigrationsPackage> index, List<Report> reports) {

        static Result stopped(List<Report> reports) {
            return new Result(Optional.empty(), reports);
        }

        Result with(List<Report> more) {
            return new Result(index, joined(more, reports));
        }

        Result withModel(SeenClasses.Model model) {
            return new Result(index.map(it -> it.withModel(model)), reports);
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

    private List<TypeElement> types(Set<String> names, MigrationsDeclaration migrations) {
        return names.stream()
                .map(byName(migrations)::find)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param known those of the snapshot */
    private Entities entities(MigrationsDeclaration migrations, Set<String> known) {
        return Entities.of(migrations, rootEntities, known, byName(migrations));
    }

    private TypesByName byName(MigrationsDeclaration migrations) {
        return TypesByName.seenFrom(migrations.element(), elements());
    }

    private Result run(MigrationsDeclaration migrations, Path folder) throws IOException {
        RevisionFolder committed = RevisionFolder.read(folder, packageName(migrations), elements());
        History history = History.of(committed.revisions(), packageName(migrations));
        List<Report> broken = joined(committed.reports(), history.reports());
        SourceTexts texts = new SourceTexts(folder);
        Tracking tracking = Tracking.of(folder);
        WrittenByHand byHand = WrittenByHand.in(history, tracking, texts, sources);
        PersistentClasses classes = new PersistentClasses(migrations.hibernate());
        Unmentioned unmentioned = new Unmentioned(types(converters, migrations), types(embeddables, migrations));
        KnownDeclarations declarations = new KnownDeclarations(
                migrations,
                fingerprints,
                unmentioned,
                last(migrations.element()).map(MigrationsPackage::seen));
        Path snapshotFile = folder.resolve(SNAPSHOT);
        boolean checks = options.mode() == Options.Mode.CHECK;
        Optional<SnapshotHeader> header = SnapshotHeader.read(snapshotFile);
        if (!checks && broken.isEmpty() && !isDraftToDecideOn(history, tracking) && byHand.isNothing()) {
            Optional<SeenClasses> known = header.filter(it -> history.heads().equals(Set.of(it.head())))
                    .flatMap(it -> declarations.classesOf(it, entities(migrations, it.entities())));
            if (known.isPresent()) {
                IndexOfBuild index = new IndexOfBuild(environment, migrations, folder, tracking, known.get());
                return new Result(Optional.of(index.of(history)), List.of()).with(notes(migrations, history));
            }
        }
        SnapshotFile file = SnapshotFile.read(snapshotFile);
        if (file.snapshot().isEmpty() && (checks || file.torn().isEmpty())) {
            return Result.stopped(file.report(migrations.where()));
        }
        if (!broken.isEmpty()) {
            return Result.stopped(broken);
        }
        Optional<Snapshot> whole = file.whole(history, texts);
        if (whole.isEmpty()) {
            return Result.stopped(file.report(migrations.where()));
        }
        Snapshot snapshot = whole.get();
        Place place =
                new Place(migrations.name(), packageName(migrations), history, texts, snapshot, file.heads(), tracking);
        Base base = checks ? Base.of(place) : Base.withoutDrafts(place, options.draft(), options.merge());
        if (!base.reports().isEmpty()) {
            // The command line finds them, to join heads.
            return new Result(Optional.of(index(migrations, committed, folder)), base.reports());
        }
        if (checks) {
            List<Report> edited = new RevisionsCheck(place).reports(migrations.where());
            if (!edited.isEmpty()) {
                return Result.stopped(edited);
            }
        }

        Entities entities = entities(migrations, snapshot.entities());
        Gaps gaps = Gaps.in(migrations.element(), entities.types(), sources, classes, environment);
        if (gaps.wereFound()) {
            return Result.stopped(gaps.reports());
        }
        Assembly assembly = SchemaAssembler.assemble(
                migrations,
                entities.types(),
                classes,
                unmentioned,
                elements(),
                environment.getTypeUtils(),
                order,
                new EnumCodes(environment, sources::contain, folder, migrations.element()));
        SqlFolder objects = SqlFolder.of(migrations, folder);
        if (hasErrors(objects.reports())) {
            return Result.stopped(objects.reports());
        }
        boolean incomplete = hasErrors(assembly.reports());
        if (incomplete
                || !SchemaDiff.between(snapshot.schema(), assembly.schema()).isEmpty()) {
            List<Report> stale = new StaleClasses(folder, migrations.element(), output, elements())
                    .among(entities.types(), rootEntities, sources);
            if (!stale.isEmpty()) {
                return Result.stopped(stale);
            }
        }
        if (incomplete) {
            return Result.stopped(assembly.reports());
        }
        NextRevision next = new NextRevision(
                environment,
                options,
                output,
                migrations,
                assembly,
                objects.objects(),
                committed,
                folder,
                new IndexOfBuild(environment, migrations, folder, tracking, declarations.classes(entities)),
                place,
                () -> declarations.hash(entities));
        Result result = next.on(base);
        if (!base.drafts().areNone() && hasErrors(result.reports())) {
            Comparison asItIs =
                    Comparison.of(migrations, assembly, objects.objects(), snapshot, Set.of(), byName(migrations));
            if (asItIs.findsNothing()) {
                // The draft holds what its answers said, though they are gone from the entities.
                return next.unchanged(Base.of(place), asItIs.said());
            }
        }
        if (!hasErrors(result.reports()) && file.isStillTorn()) {
            SourceFiles.write(snapshotFile, SnapshotFormat.format(base.before()));
        }
        Optional<SnapshotHeader> headerNow = SnapshotHeader.read(snapshotFile);
        boolean isNothingToDo = base.drafts().areNone() && result.reports().isEmpty() && headerNow.equals(header);
        // Whether it was found now or earlier, and in whatever mode: the same sources make the same index.
        return headerNow
                .flatMap(it -> declarations.model(it, entities, isNothingToDo))
                .map(result::withModel)
                .orElse(result)
                .with(byHand.reports(new SqlNamesCheck(place)))
                .with(notes(migrations, history));
    }

    /** Whether the same declarations may make another draft: a message names it, and the branches that it joins may be rebased instead. */
    private boolean isDraftToDecideOn(History history, Tracking tracking) {
        return Drafts.mayBeAmong(history, tracking, options.draft())
                && (options.message().isPresent()
                        || history.all(history.heads()).stream()
                                .anyMatch(it -> it.parents().size() > 1));
    }

    /** What there is to say of the revisions, whatever became of the entities. */
    private List<Report> notes(MigrationsDeclaration migrations, History history) {
        return joined(history.notes(packageName(migrations)), ModuleAccess.reports(migrations, elements()));
    }

    private MigrationsPackage index(MigrationsDeclaration migrations, RevisionFolder committed, Path folder) {
        return new MigrationsPackage(
                migrations.name(),
                packageName(migrations),
                SourceFolder.hint(environment, folder),
                committed.revisions().stream().map(it -> it.indexed(false)).toList());
    }

    private Optional<String> hint(PackageElement element) {
        return last(element).flatMap(MigrationsPackage::sourceFolder);
    }

    /** What the last compile noted of it. */
    private Optional<MigrationsPackage> last(PackageElement element) {
        return lastIndex.stream()
                .filter(it -> element.getQualifiedName().contentEquals(it.name()))
                .findFirst();
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
