package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.processor.answer.DisputedConstants;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.SchemaAssembler;
import dev.retort.processor.assembly.Unmentioned;
import dev.retort.processor.declaration.EnumCodes;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.git.Tracking;
import dev.retort.processor.object.SqlFolder;
import dev.retort.processor.object.SqlObjects;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;

/** From the entities of a compile to the revision beside them: the whole way of one package with migrations, one step a method. */
final class Pipeline {

    static final String SNAPSHOT = "schema.json";

    private final Compile compile;
    private final MigrationsDeclaration migrations;
    private final Path folder;
    private final RevisionFolder committed;
    private final History history;
    private final SourceTexts texts;
    private final Tracking tracking;
    private final WrittenByHand byHand;
    private final PersistentClasses classes;
    private final Unmentioned unmentioned;
    private final KnownDeclarations declarations;
    private final Optional<SnapshotHeader> header;
    private final boolean isDraftTouched;

    private Pipeline(Compile compile, MigrationsDeclaration migrations, Path folder) throws IOException {
        this.compile = compile;
        this.migrations = migrations;
        this.folder = folder;
        this.committed = RevisionFolder.read(folder, packageName(), compile.elements());
        this.history = History.of(committed.revisions(), packageName());
        this.texts = new SourceTexts(folder);
        this.tracking = Tracking.of(folder);
        this.byHand = WrittenByHand.in(history, tracking, texts, compile.sources());
        this.classes = new PersistentClasses(migrations.hibernate());
        this.unmentioned = compile.unmentioned(migrations);
        this.declarations = new KnownDeclarations(
                migrations,
                compile.fingerprints(),
                unmentioned,
                compile.last(migrations.element()).map(MigrationsPackage::seen));
        this.header = SnapshotHeader.read(folder.resolve(SNAPSHOT));
        this.isDraftTouched = isDraftNewerThan(folder.resolve(SNAPSHOT));
    }

    /** @param all those of this compile, among them this one */
    static PackageResult run(Compile compile, MigrationsDeclaration migrations, List<MigrationsDeclaration> all) {
        for (MigrationsDeclaration other : all) {
            if (other != migrations && other.name().equals(migrations.name())) {
                return PackageResult.stopped(Report.at(
                        migrations.where(), Problem.LINE_TWICE, other.element().getQualifiedName(), migrations.name()));
            }
        }
        PackageElement element = migrations.element();
        Optional<Path> folder = SourceFolder.of(
                compile.environment(),
                element,
                compile.options().directory(),
                compile.last(element).flatMap(MigrationsPackage::sourceFolder));
        if (folder.isEmpty()) {
            return PackageResult.stopped(
                    Report.at(migrations.where(), Problem.SOURCE_FOLDER_NOT_FOUND, element.getQualifiedName()));
        }
        try {
            return new Pipeline(compile, migrations, folder.get()).run();
        } catch (NotUtf8Exception e) {
            return PackageResult.stopped(Report.at(
                    e.revision().where(),
                    Problem.REVISION_NOT_UTF8,
                    e.revision().simpleName()));
        } catch (IOException e) {
            return PackageResult.stopped(
                    Report.at(migrations.where(), Problem.SOURCE_FOLDER_INACCESSIBLE, folder.get(), e));
        }
    }

    private PackageResult run() throws IOException {
        Optional<SeenClasses> known = seenAlready();
        PackageResult result = known.isPresent()
                ? new PackageResult(Optional.of(indexOfBuild(known.get()).of(history)), List.of()).with(notes())
                : readSnapshot();
        return result.index().isPresent()
                ? result
                : new PackageResult(indexOfBuild(SeenClasses.NONE).asItWas(), result.reports());
    }

    /** The classes, where the declarations and all that is in the folder are as a compile left them. */
    private Optional<SeenClasses> seenAlready() {
        boolean mayBeKnown = !compile.checks()
                && broken().isEmpty()
                && !isDraftToDecideOn()
                && !isDraftTouched
                && byHand.isNothing();
        return mayBeKnown
                ? header.filter(it -> history.heads().equals(Set.of(it.head())))
                        .flatMap(it -> declarations.classesOf(it, compile.entities(migrations, it.entities())))
                : Optional.empty();
    }

    /** Whether the same declarations may make another draft: a message names it, and the branches that it joins may be rebased instead. */
    private boolean isDraftToDecideOn() {
        return Drafts.mayBeAmong(history, tracking, compile.options().draft())
                && (compile.options().message().isPresent()
                        || history.all(history.heads()).stream()
                                .anyMatch(it -> it.parents().size() > 1));
    }

    /** Of a revision and its snapshot, the snapshot is written last. */
    private boolean isDraftNewerThan(Path snapshot) throws IOException {
        for (RevisionDeclaration head : history.all(history.heads())) {
            if (Drafts.mayBeOne(head, tracking, compile.options().draft())
                    && Files.exists(snapshot)
                    && Files.getLastModifiedTime(texts.file(head)).compareTo(Files.getLastModifiedTime(snapshot)) > 0) {
                return true;
            }
        }
        return false;
    }

    private PackageResult readSnapshot() throws IOException {
        SnapshotFile file = SnapshotFile.read(folder.resolve(SNAPSHOT));
        if (file.snapshot().isEmpty() && (compile.checks() || file.torn().isEmpty())) {
            return PackageResult.stopped(file.report(migrations.where(), compile.checks()));
        }
        List<Report> broken = broken();
        if (!broken.isEmpty()) {
            return PackageResult.stopped(
                    new RebasedParents(committed.revisions(), texts, migrations.name()).in(broken));
        }
        Optional<Snapshot> snapshot = file.whole(history, texts);
        return snapshot.isEmpty()
                ? PackageResult.stopped(file.report(migrations.where(), compile.checks()))
                : findBase(
                        file,
                        new Place(
                                migrations.name(),
                                packageName(),
                                history,
                                texts,
                                snapshot.get(),
                                file.heads(),
                                tracking));
    }

    private PackageResult findBase(SnapshotFile file, Place place) throws IOException {
        Base base = compile.checks()
                ? Base.of(place)
                : Base.withoutDrafts(
                        place, compile.options().draft(), compile.options().merge());
        if (!base.reports().isEmpty()) {
            // The command line finds them, to join heads.
            return new PackageResult(Optional.of(indexOfBuild(SeenClasses.NONE).of(history)), base.reports());
        }
        if (compile.checks()) {
            List<Report> edited = new RevisionsCheck(place, Problem.REVISIONS_EDITED).reports(migrations.where());
            return edited.isEmpty() ? assemble(file, place, base) : PackageResult.stopped(edited);
        }
        List<Report> edited = base.drafts().areNone() && isDraftTouched
                ? new RevisionsCheck(place, Problem.DRAFT_EDITED).reports(migrations.where())
                : List.of();
        return assemble(file, place, base).with(edited);
    }

    private PackageResult assemble(SnapshotFile file, Place place, Base base) throws IOException {
        Entities entities = compile.entities(migrations, place.snapshot().entities());
        Gaps gaps = Gaps.in(migrations.element(), entities.types(), compile.sources(), classes, compile.environment());
        if (gaps.wereFound()) {
            return PackageResult.stopped(gaps.reports());
        }
        Assembly assembly = SchemaAssembler.assemble(
                migrations,
                entities.types(),
                classes,
                unmentioned,
                compile.elements(),
                compile.environment().getTypeUtils(),
                compile.order(),
                new EnumCodes(compile.environment(), compile.sources()::contain, folder, migrations.element()));
        SqlFolder objects = SqlFolder.of(migrations, folder);
        if (hasErrors(objects.reports())) {
            return PackageResult.stopped(objects.reports());
        }
        boolean incomplete = hasErrors(assembly.reports());
        List<Report> stale = new StaleClasses(folder, migrations.element(), compile.output(), compile.elements())
                .among(entities.types(), compile.rootEntities(), compile.sources());
        if (!stale.isEmpty()
                && (incomplete
                        || !SchemaDiff.between(place.snapshot().schema(), assembly.schema())
                                .isEmpty())) {
            return PackageResult.stopped(stale);
        }
        if (incomplete) {
            return PackageResult.stopped(assembly.reports());
        }
        List<Report> disputed =
                file.torn().map(it -> DisputedConstants.reports(assembly, it)).orElse(List.of());
        return hasErrors(disputed)
                ? PackageResult.stopped(disputed)
                : write(file, place, base, entities, assembly, objects.objects());
    }

    private PackageResult write(
            SnapshotFile file, Place place, Base base, Entities entities, Assembly assembly, SqlObjects objects)
            throws IOException {
        Wanted wanted = new Wanted(migrations, assembly, objects, compile.typesSeenFrom(migrations));
        NextRevision next = new NextRevision(
                compile,
                wanted,
                committed,
                folder,
                indexOfBuild(declarations.classes(entities)),
                place,
                () -> declarations.hash(entities));
        PackageResult result = next.on(base);
        if (!base.drafts().areNone() && hasErrors(result.reports())) {
            Comparison asItIs = Comparison.of(wanted, place.snapshot(), Set.of());
            if (asItIs.findsNothing() && !areAboutOneAnswer(result.reports(), asItIs.said())) {
                // The draft holds what its answers said, though they are gone from the entities.
                return next.unchanged(Base.of(place), asItIs.said());
            }
        }
        if (!hasErrors(result.reports()) && file.isStillTorn()) {
            SourceFiles.write(folder.resolve(SNAPSHOT), SnapshotFormat.format(base.before()));
        }
        boolean wasSilent = base.drafts().areNone() && result.reports().isEmpty();
        return remembered(result, entities, wasSilent)
                .with(result.reports().isEmpty() ? nothingYet(entities) : List.of())
                .with(byHand.reports(new SqlNamesCheck(place)))
                .with(notes());
    }

    /** An answer that is wrong is not gone, though the draft as it is has nothing left for it to do. */
    private static boolean areAboutOneAnswer(List<Report> errors, List<Report> notNeeded) {
        return errors.stream().filter(Report::isError).anyMatch(error -> notNeeded.stream()
                .anyMatch(it -> it.where().equals(error.where())));
    }

    /** Whether it was found now or earlier, and in whatever mode: the same sources make the same index. */
    private PackageResult remembered(PackageResult result, Entities entities, boolean wasSilent) throws IOException {
        Optional<SnapshotHeader> now = SnapshotHeader.read(folder.resolve(SNAPSHOT));
        return now.flatMap(it -> declarations.model(it, entities, wasSilent && now.equals(header)))
                .map(result::withModel)
                .orElse(result);
    }

    private List<Report> nothingYet(Entities entities) {
        return entities.types().isEmpty() && committed.revisions().isEmpty()
                ? List.of(Report.at(migrations.where(), Problem.NO_ENTITIES, packageName()))
                : List.of();
    }

    /** What makes the revisions unfit to go on from. */
    private List<Report> broken() {
        return Stream.concat(committed.reports().stream(), history.reports().stream())
                .toList();
    }

    /** What there is to say of the revisions, whatever became of the entities. */
    private List<Report> notes() {
        return Stream.concat(
                        history.notes(packageName()).stream(),
                        ModuleAccess.reports(migrations, compile.elements()).stream())
                .toList();
    }

    private IndexOfBuild indexOfBuild(SeenClasses seen) {
        return new IndexOfBuild(
                compile.environment(),
                migrations,
                folder,
                tracking,
                compile.last(migrations.element()),
                compile.output().indexWritten(),
                seen);
    }

    private String packageName() {
        return migrations.element().getQualifiedName().toString();
    }

    private static boolean hasErrors(List<Report> reports) {
        return reports.stream().anyMatch(Report::isError);
    }
}
