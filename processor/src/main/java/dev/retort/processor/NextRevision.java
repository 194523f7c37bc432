package dev.retort.processor;

import dev.retort.processor.answer.FieldAnswers;
import dev.retort.processor.output.RevisionCompiler;
import dev.retort.processor.output.SourceFiles;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.SnapshotFormat;
import dev.retort.processor.source.RevisionSource;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.schema.SqlWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Brings the source folder to where the entities are: a revision more, another one instead, or one less. */
final class NextRevision {

    private final Compile compile;
    private final Wanted wanted;
    private final RevisionFolder committed;
    private final Path folder;
    private final IndexOfBuild index;
    private final Place place;
    private final SqlNamesCheck names;
    private final Supplier<Optional<String>> model;
    private final List<Report> reports = new ArrayList<>();

    /** @param model the hash of what is declared, if that tells everything */
    NextRevision(
            Compile compile,
            Wanted wanted,
            RevisionFolder committed,
            Path folder,
            IndexOfBuild index,
            Place place,
            Supplier<Optional<String>> model) {
        this.compile = compile;
        this.wanted = wanted;
        this.committed = committed;
        this.folder = folder;
        this.index = index;
        this.place = place;
        this.names = new SqlNamesCheck(place);
        this.model = model;
    }

    PackageResult on(Base base) throws IOException {
        Comparison comparison = Comparison.of(wanted, base.before(), base.leftAlone());
        reports.addAll(comparison.said());
        if (comparison.change().isEmpty()) {
            return PackageResult.stopped(reports);
        }
        Comparison.Change change = comparison.change().get();
        Outcome outcome = Outcome.of(wanted.migrations(), place, base, change, wanted.places());
        if (outcome instanceof Outcome.Stop stop) {
            return stopped(stop.reports());
        }
        if (outcome instanceof Outcome.Generate next) {
            return generate(base, change, next);
        }
        List<Report> questions = change.constants().questions();
        if (questions.stream().anyMatch(Report::isError)) {
            return stopped(questions);
        }
        if (outcome instanceof Outcome.CatchUp && compile.checks()) {
            return stopped(outcome.differences(change, wanted.places()));
        }
        if (outcome instanceof Outcome.CatchUp catchUp) {
            rebase(base);
            Snapshot caughtUp = snapshot(change, catchUp.head());
            SourceFiles.write(snapshotFile(), SnapshotFormat.format(caughtUp));
            removeDrafts(base, caughtUp);
        } else if (!base.drafts().areNone()) {
            Optional<String> head = base.before().head();
            removeDrafts(base, head.isEmpty() ? Snapshot.NONE : snapshot(change, head.get()));
        }
        return result(acceptances(change), base, index.revisions(base.history()));
    }

    private PackageResult generate(Base base, Comparison.Change change, Outcome.Generate next) throws IOException {
        List<Report> spent = new ArrayList<>();
        spent.addAll(new SpentConversions(base.history(), place.texts(), new FieldAnswers(wanted.assembly()))
                .in(change.operations()));
        spent.addAll(new SpentExchanges(base.history(), place.texts(), wanted.assembly()).in(change.operations()));
        if (!spent.isEmpty()) {
            return stopped(spent);
        }
        reports.addAll(unknownNames(base, change));
        reports.addAll(new ForgottenAnswers(wanted.places(), base.drafts()).in(change.operations()));
        Acceptances acceptances = acceptances(change);
        Generation generation = Generation.of(
                wanted,
                change,
                next,
                words(base, change),
                committed.lastOrdinal(base.drafts().names()) + 1,
                acceptances,
                new OtherLines(compile, wanted.migrations()));
        if (compile.checks()) {
            reports.addAll(generation.reports());
            return stopped(next.differences(change, wanted.places()));
        }
        if (generation.revision().isEmpty()) {
            return stopped(generation.reports());
        }
        Optional<Report> misread = misread(generation.revision().get());
        if (misread.isPresent()) {
            return stopped(List.of(misread.get()));
        }
        List<IndexedRevision> revisions = new ArrayList<>(index.revisions(base.history()));
        land(base, change, next, generation).ifPresent(revisions::add);
        return result(acceptances, base, revisions);
    }

    private Acceptances acceptances(Comparison.Change change) {
        return new Acceptances(wanted.migrations(), wanted.assembly(), change.answered());
    }

    /** A revision is written in UTF-8, and the next compile would read other letters in it. */
    private Optional<Report> misread(RevisionSource revision) {
        return revision.text().chars().allMatch(it -> it < 128)
                ? Optional.empty()
                : wanted.assembly().origins().values().stream()
                        .map(it -> it.entity().location())
                        .filter(it -> compile.sources().isReadOtherwiseThanUtf8(it.element()))
                        .findFirst()
                        .map(it -> Report.at(it, Problem.SOURCE_ENCODING, revision.className()));
    }

    /** The revisions are read only where something is not found without them. */
    private List<Report> unknownNames(Base base, Comparison.Change change) throws IOException {
        List<Report> unknown = unknownNames(change, new SqlWords(""));
        return unknown.isEmpty()
                ? unknown
                : unknownNames(change, names.madeElsewhere(base.history().ids()));
    }

    private List<Report> unknownNames(Comparison.Change change, SqlWords madeElsewhere) {
        return new ExpressionNames(new FieldAnswers(wanted.assembly()), madeElsewhere)
                .in(change.before().schema(), change.operations());
    }

    /** All is as it shall be. */
    PackageResult unchanged(Base base, List<Report> said) {
        reports.clear();
        reports.addAll(said);
        return result(index.of(base.history()));
    }

    private PackageResult stopped(List<Report> why) {
        reports.addAll(why);
        return PackageResult.stopped(List.copyOf(reports));
    }

    private PackageResult result(Acceptances acceptances, Base base, List<IndexedRevision> revisions) {
        reports.addAll(acceptances.notNeeded());
        return result(index.with(revisions, base.drafts().ids()));
    }

    private PackageResult result(MigrationsPackage noted) {
        return new PackageResult(Optional.of(noted), List.copyOf(reports));
    }

    private String words(Base base, Comparison.Change change) {
        Optional<String> given = compile.options()
                .message()
                .or(() -> base.drafts().all().stream()
                        .flatMap(it -> it.givenMessage(change.before()).stream())
                        .findFirst())
                .or(() -> Optional.of(Draft.mergeMessage(base.parents())).filter(it -> change.isEmpty()));
        return RevisionSource.message(given, change.before().schema(), change.operations(), change.changedObjects());
    }

    /** Writes the revision, its class and its snapshot; the revision itself, if this build has it. */
    private Optional<IndexedRevision> land(
            Base base, Comparison.Change change, Outcome.Generate generate, Generation generation) throws IOException {
        RevisionSource revision = generation.revision().orElseThrow();
        IndexedRevision indexed = new IndexedRevision(
                        generate.id(),
                        generate.parents(),
                        place.packageName() + "." + revision.className(),
                        revision.message())
                .withAccepted(generation.accepted())
                .withDraft(index.isUntracked(revision.className()));
        String json = SnapshotFormat.format(snapshot(change, generate.id()));
        if (isThere(base, revision)) {
            if (!json.equals(Files.exists(snapshotFile()) ? Files.readString(snapshotFile()) : "")) {
                SourceFiles.write(snapshotFile(), json);
            }
            return Optional.of(indexed);
        }
        // First of all, for what does not compile must not land.
        Optional<SortedMap<String, byte[]>> classes = RevisionCompiler.compile(
                indexed.className(), revision.text(), compile.environment().getSourceVersion());
        rebase(base);
        Path file = folder.resolve(revision.className() + ".java");
        if (base.drafts().areNone()) {
            SourceFiles.writeTogether(file, revision.text(), snapshotFile(), json);
            reports.addAll(base.drafts().kept(place));
        } else {
            SourceFiles.replace(
                    base.drafts().files(), file, revision.text(), snapshotFile(), text(base.restored()), json);
        }
        reports.addAll(generation.reports());
        reports.add(
                Report.nowhere(Problem.REVISION_WRITTEN, revision.className(), revision.message(), inWhosePlace(base)));
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        writeClasses(classes.get());
        boolean lastWord = base.drafts().areNone()
                || compile.output()
                        .replaceClasses(place.packageName(), base.drafts().names(), classes.get());
        if (!lastWord && base.drafts().names().contains(revision.className())) {
            reports.add(Report.nowhere(Problem.DRAFT_NOT_COMPILED, revision.className()));
            return Optional.empty();
        }
        return Optional.of(indexed);
    }

    /** Moves revisions of other branches; from then on the snapshot may be that of before the next one. */
    private void rebase(Base base) throws IOException {
        if (base.rebase().isEmpty()) {
            return;
        }
        Rebase rebase = base.rebase().get();
        rebase.write();
        SourceFiles.write(snapshotFile(), SnapshotFormat.format(base.before()));
        for (Rebase.Moved it : rebase.moved()) {
            reports.add(it.report());
            String name = it.revision().simpleName();
            Optional<SortedMap<String, byte[]>> classes = RevisionCompiler.compileEdited(
                    it.revision().className(), it.text(), compile.environment().getSourceVersion());
            classes.ifPresent(this::writeClasses);
            if (classes.isEmpty()
                    || !compile.output().replaceClasses(place.packageName(), Set.of(name), classes.get())) {
                reports.add(Report.nowhere(Problem.DRAFT_NOT_COMPILED, name));
            }
        }
    }

    /** Whether the draft is just what would take its place. */
    private static boolean isThere(Base base, RevisionSource revision) {
        return base.drafts().all().size() == 1
                && base.drafts().names().contains(revision.className())
                && revision.hasWordsOf(base.drafts().all().get(0).written().text());
    }

    private String inWhosePlace(Base base) {
        if (!base.drafts().areNone()) {
            return " in place of the draft "
                    + String.join(" and ", base.drafts().names());
        }
        return index.knowsDrafts() ? " as a draft" : "";
    }

    private void removeDrafts(Base base, Snapshot snapshot) throws IOException {
        if (base.drafts().areNone()) {
            return;
        }
        base.drafts().names().forEach(it -> reports.add(Report.nowhere(Problem.DRAFT_REMOVED, it)));
        SourceFiles.remove(base.drafts().files(), snapshotFile(), text(snapshot));
        compile.output().replaceClasses(place.packageName(), base.drafts().names(), new TreeMap<>());
    }

    /** Makes the new revision part of this build; where there is no compiler to ask, it is part of the next. */
    private void writeClasses(SortedMap<String, byte[]> classes) {
        try {
            for (Map.Entry<String, byte[]> it : classes.entrySet()) {
                compile.output().writeClass(place.packageName(), it.getKey(), it.getValue());
            }
        } catch (IOException e) {
            reports.add(Report.nowhere(Problem.CLASS_OUTPUT_INACCESSIBLE, e));
        }
    }

    /** With the hash of the declarations where the next compile, if it has the same, would find nothing to do or to say. */
    private Snapshot snapshot(Comparison.Change change, String head) {
        Snapshot snapshot = change.snapshot(head);
        Optional<String> hash = model.get();
        return hash.isPresent() && Comparison.of(wanted, snapshot, Set.of()).isNothingToSay()
                ? snapshot.withModel(hash)
                : snapshot;
    }

    private static Optional<String> text(Snapshot before) {
        return before.isNone() ? Optional.empty() : Optional.of(SnapshotFormat.format(before));
    }

    private Path snapshotFile() {
        return folder.resolve(Pipeline.SNAPSHOT);
    }
}
