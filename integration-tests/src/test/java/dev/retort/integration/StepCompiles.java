package dev.retort.integration;

import dev.retort.apply.RevisionFailed;
import dev.retort.diff.SchemaDiff;
import dev.retort.integration.StepQuestion.Sources;
import dev.retort.integration.StepVerdict.Kind;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Check;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles a generated step with the answers that are asked for, and takes rows through it and back. */
final class StepCompiles {

    /** What javac does besides says nothing here, and takes time. */
    private static final String ONLY_PROCESSOR = "-proc:only";

    private static final String MODEL = "shop/Model.java";
    private static final String PACKAGE_INFO = Project.MIGRATIONS + "/package-info.java";
    private static final int MOST_ROUNDS = 30;

    /** What no answer makes right where constants change, only another edit. */
    private static final Set<String> OF_CONSTANTS =
            Set.of("constant-moved", "constant-in-array", "code-taken", "code-in-array");

    private final GeneratedStep step;
    private final Path folder;
    private final Project project;
    private final StringBuilder said = new StringBuilder();
    private final List<StepQuestion> asked = new ArrayList<>();

    /** @param folder an empty one */
    StepCompiles(GeneratedStep step, Path folder) {
        this.step = step;
        this.folder = folder;
        this.project = new Project(folder.resolve("step"));
    }

    StepVerdict verdict() {
        List<CaseRun.Step> wanted = new ArrayList<>();
        try {
            wanted.addAll(wanted());
            Project.Compilation first = compiled(project, step.before());
            if (!first.succeeded()
                    || !hasTables(project)
                    || wanted.size() < step.parts().size()) {
                return new StepVerdict(Kind.IMPOSSIBLE, "");
            }
            return new StepVerdict(isFollowed(made(project, first), wanted) ? Kind.HELD : Kind.DEAD_END, "");
        } catch (RuntimeException | AssertionError e) {
            if (e instanceof RevisionFailed && !wanted.stream().allMatch(LiveStep::isPossible)) {
                return new StepVerdict(Kind.IMPOSSIBLE, "");
            }
            return new StepVerdict(Kind.FAILED, e + (e.getCause() == null ? "" : "\n" + e.getCause()) + "\n" + said);
        }
    }

    /** What each part alone would make; fewer where that is nothing that Retort takes. */
    private List<CaseRun.Step> wanted() {
        List<CaseRun.Step> wanted = new ArrayList<>();
        GeneratedMapping model = step.before();
        for (List<StepEdit> part : step.parts()) {
            model = step.after(model, part);
            Project afresh = new Project(folder.resolve("afresh-" + wanted.size()));
            Project.Compilation fresh = compiled(afresh, model);
            if (!fresh.succeeded() || !hasTables(afresh)) {
                return wanted;
            }
            wanted.add(made(afresh, fresh));
        }
        return wanted;
    }

    /** Whether every question had an answer other than another edit. */
    private boolean isFollowed(CaseRun.Step first, List<CaseRun.Step> wanted) {
        boolean isDrafted = step.way() == GeneratedStep.Way.DRAFTED;
        if (isDrafted) {
            Path root = project.sources().getParent();
            ChildProcess.git(root, "init", "-q");
            ChildProcess.git(root, "add", "-A");
        }
        CaseRun.Step before = first;
        Snapshot alone = first.snapshot();
        GeneratedMapping model = step.before();
        GeneratedMapping edited = model;
        List<StepEdit> since = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Snapshot now = wanted.get(i).snapshot();
            model = step.after(model, step.parts().get(i));
            since.addAll(step.parts().get(i));
            Optional<Project.Compilation> next = answered(model, before.snapshot(), now);
            if (next.isEmpty()) {
                return false;
            }
            CaseRun.Step after = made(project, next.get().requireSuccess());
            model = LeftAnswers.in(model, Texts.read(project.sources().resolve(MODEL)));
            if (isDrafted && after.revisions().size() > first.revisions().size() + 1) {
                throw new AssertionError("a draft was not replaced: " + after.revisions());
            }
            if (!isDrafted || i == wanted.size() - 1) {
                check(before, after, now, attributes(alone, now, edited, List.copyOf(since)));
            }
            if (!isDrafted) {
                before = after;
                alone = now;
                edited = model;
                since.clear();
                asked.clear();
            }
        }
        return true;
    }

    private Project.Compilation compiled(Project where, GeneratedMapping model) {
        Judge.writeMigrations(where, model.naming());
        where.write(MODEL, LeftAnswers.removed(model).source());
        return compile(where, ONLY_PROCESSOR);
    }

    private Project.Compilation compile(Project where, String... options) {
        return where.compile(where.newClasses(), step.version().classPath(), where.javaFiles(), options);
    }

    private static boolean hasTables(Project where) {
        return Files.exists(where.snapshot());
    }

    private static CaseRun.Step made(Project where, Project.Compilation compilation) {
        return new CaseRun.Step(compilation.classes(), Texts.read(where.snapshot()), where.revisions());
    }

    /** Answers one question after the other, then compiles for good; nothing where there is no answer but another edit. */
    private Optional<Project.Compilation> answered(GeneratedMapping model, Snapshot before, Snapshot after) {
        Sources sources = edited(model);
        Set<String> seen = new HashSet<>();
        // A check takes no draft back, so it does not compare with what was committed.
        boolean isChecked = true;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            project.write(MODEL, sources.model());
            project.write(PACKAGE_INFO, sources.packageInfo());
            List<StepQuestion> questions = isChecked
                    ? questions(compile(project, ONLY_PROCESSOR, "-Aretort.mode=check"))
                    : questions(compile(project));
            if (questions.stream().anyMatch(it -> isDeadEnd(it, after))) {
                return Optional.empty();
            }
            Optional<Sources> next = next(questions, seen, sources, before, after);
            if (next.isEmpty()) {
                Project.Compilation compilation = compile(project);
                if (compilation.succeeded()) {
                    return Optional.of(compilation);
                }
                isChecked = false;
                next = next(questions(compilation), seen, sources, before, after);
                if (next.isEmpty()) {
                    return Optional.of(compilation);
                }
            }
            sources = next.get();
        }
        throw new AssertionError("asked without an end");
    }

    private static List<StepQuestion> questions(Project.Compilation compilation) {
        return StepQuestion.in(compilation).stream()
                .filter(it -> !it.id().equals("schema-changed"))
                // What something was decides what is missing.
                .sorted(Comparator.comparing((StepQuestion it) -> !it.isError())
                        .thenComparing(it -> !it.id().equals("ambiguous-rename"))
                        .thenComparing(it -> !it.text().startsWith("table")))
                .toList();
    }

    /** The sources with the answer to one of them, if there is one that was not answered. */
    private Optional<Sources> next(
            List<StepQuestion> questions, Set<String> seen, Sources sources, Snapshot before, Snapshot after) {
        boolean isWrong = questions.stream().anyMatch(StepQuestion::isError);
        Optional<Sources> next = Optional.empty();
        for (StepQuestion it : questions) {
            boolean isNext = next.isEmpty() && it.isError() == isWrong && seen.add(it.id() + it.text());
            if (isNext) {
                next = it.answered(sources, before.schema(), after.schema());
                asked.add(it);
                said.append(it).append(next.isPresent() ? ": answered\n" : "\n");
            }
            if (isNext && it.isError() && next.isEmpty()) {
                throw new AssertionError("no answer to [" + it.id() + "] " + it.text());
            }
        }
        if (next.isEmpty() && isWrong) {
            throw new AssertionError("asked again after the answer: ["
                    + questions.get(0).id() + "] " + questions.get(0).text());
        }
        return next;
    }

    /** Only where constants were changed, or the columns are of a field that has several, no answer makes it right. */
    private boolean isDeadEnd(StepQuestion it, Snapshot after) {
        return OF_CONSTANTS.contains(it.id())
                        && step.edits().stream().anyMatch(edit -> edit.what() == StepEdit.What.CONSTANTS_CHANGED)
                || it.isForARevisionByHand()
                        && Meanings.hasSeveralOfField(after, it.text().replaceFirst(" .*", ""));
    }

    private Sources edited(GeneratedMapping model) {
        String packageInfo = Texts.read(project.sources().resolve(PACKAGE_INFO));
        return new Sources(
                model.source(),
                step.online() && !packageInfo.contains("online")
                        ? packageInfo.replace("@Migrations(", "@Migrations(online = true, ")
                        : packageInfo);
    }

    /** In the snapshots of what each model alone would make, columns stand in the order of the model. */
    private FollowedAttributes attributes(Snapshot once, Snapshot now, GeneratedMapping edited, List<StepEdit> edits) {
        return new FollowedAttributes(once, now, it -> step.after(it, edited, edits));
    }

    private void check(CaseRun.Step before, CaseRun.Step after, Snapshot alone, FollowedAttributes attributes) {
        Schema wanted = alone.schema();
        Schema reached = after.snapshot().schema();
        requireNone(SchemaDiff.between(sorted(reached), sorted(wanted)), "what the new model alone would make");
        requireNone(SchemaDiff.between(sorted(wanted), sorted(reached)), "what the new model alone would not make");
        boolean hasRevision = after.revisions().size() > before.revisions().size();
        List<Operation> operations =
                hasRevision ? after.loaded().get(after.loaded().size() - 1).upgrade() : List.of();
        Followed followed = Followed.through(operations, before.snapshot().schema());
        requireNone(
                followed.dropped().stream().filter(it -> said.indexOf(it) < 0).toList(), "dropped without a word");
        asked.forEach(it -> it.tellRenamed(attributes, followed.places()));
        requireNone(attributes.mistaken(followed.places()), "values that are with another attribute");
        requireNone(
                attributes.lost(followed.places()).stream()
                        .filter(it -> asked.stream().noneMatch(one -> one.lets(it)))
                        .toList(),
                "dropped, though their attributes are there still");
        for (Database database : hasRevision ? databases() : List.<Database>of()) {
            new LiveStep(before, after, followed, database).check();
        }
    }

    /** H2 refuses large keys, and Retort has said so. */
    private List<Database> databases() {
        return said.indexOf("[large-in-key]") < 0 ? List.of(Database.values()) : List.of(Database.POSTGRESQL);
    }

    /** In which order a check lists its values says nothing. */
    private static Schema sorted(Schema schema) {
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
        tables.replaceAll((name, table) -> table.withConstraints(
                table.constraints().map(StepCompiles::sorted).toList()));
        return schema.withTables(tables);
    }

    private static Constraint sorted(Constraint it) {
        return it instanceof Check check && check.condition() instanceof Condition.OneOf oneOf
                ? new Check(
                        check.name(),
                        new Condition.OneOf(
                                oneOf.column(), oneOf.values().stream().sorted().toList()))
                : it;
    }

    static void requireNone(List<?> differences, String what) {
        if (!differences.isEmpty()) {
            throw new AssertionError(what + ": " + differences);
        }
    }
}
