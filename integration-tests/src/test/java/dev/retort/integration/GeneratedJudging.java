package dev.retort.integration;

import dev.retort.Retort;
import dev.retort.annotations.Naming;
import dev.retort.integration.GeneratedVerdict.Kind;
import dev.retort.operation.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles one generated mapping, makes its schema by Retort and by Hibernate, and compares. */
final class GeneratedJudging {

    private static final String ERROR = ": error: ";
    private static final Pattern BY_CHANCE = Pattern.compile("\\[(type|json)-by-chance\\]");
    private static final Pattern LARGE_IN_KEY = Pattern.compile("\\[large-in-key\\]");
    private static final Pattern LIST_AS_JSON = Pattern.compile("column .+ is .+\\[\\], expected json");
    private static final Pattern ENUM_ON_H2 = Pattern.compile("column (.+)\\.(.+) is .+, expected sql\\(enum\\(.*");

    private final HibernateVersion version;
    private final Naming naming;
    private final Project project;
    private final JudgedSet set;

    /** @param folder an empty one */
    GeneratedJudging(HibernateVersion version, Naming naming, Path folder) {
        this.version = version;
        this.naming = naming;
        this.project = new Project(folder);
        this.set = new JudgedSet(folder, List.of());
    }

    GeneratedVerdict of(String source) {
        Judge.writeMigrations(project, naming);
        project.write("shop/Model.java", source);
        Project.Compilation ours = compile();
        if (ours.succeeded()) {
            return compared(ours);
        }
        Project.Compilation plain = compile("-proc:none");
        if (!plain.succeeded()) {
            return new GeneratedVerdict(Kind.NO_JAVA, errors(plain));
        }
        try (TestDatabase theirs = TestDatabase.create(Database.POSTGRESQL)) {
            return refusal(plain.classes(), theirs)
                    .map(it -> new GeneratedVerdict(Kind.BOTH_REFUSE, List.of(it)))
                    .orElseGet(() -> new GeneratedVerdict(Kind.ONLY_RETORT_REFUSES, errors(ours)));
        }
    }

    private Project.Compilation compile(String... options) {
        return project.compile(project.newClasses(), version.classPath(), project.javaFiles(), options);
    }

    private static List<String> errors(Project.Compilation compilation) {
        return compilation
                .lines()
                .filter(it -> it.contains(ERROR))
                .map(it -> it.substring(it.indexOf(ERROR) + ERROR.length()))
                .toList();
    }

    private GeneratedVerdict compared(Project.Compilation compilation) {
        Path classes = compilation.classes();
        boolean isByChance = says(compilation, BY_CHANCE);
        List<String> differences = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Database database : Database.values()) {
            try (TestDatabase theirs = TestDatabase.create(database);
                    TestDatabase ours = TestDatabase.create(database)) {
                Optional<String> refusal = refusal(classes, theirs);
                if (refusal.isPresent()) {
                    refusals.add(refusal.get());
                    continue;
                }
                Optional<String> failure = failure(classes, ours);
                if (failure.filter(it -> it.contains("Index on column")).isPresent()
                        && says(compilation, LARGE_IN_KEY)) {
                    continue;
                }
                if (failure.isPresent()) {
                    return new GeneratedVerdict(Kind.REVISION_FAILS, List.of(failure.get()));
                }
                Set<String> forgotten = ForgottenLengths.in(Judge.schemaOf(ours, database));
                withoutEnumsOnH2(Judge.differences(theirs, ours, database)).stream()
                        .filter(it -> !forgotten.contains(it))
                        .filter(it -> !(isByChance && LIST_AS_JSON.matcher(it).matches()))
                        .forEach(it -> differences.add(database + ": " + it));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        if (!differences.isEmpty()) {
            return new GeneratedVerdict(Kind.DIFFERENT, differences);
        }
        return new GeneratedVerdict(refusals.isEmpty() ? Kind.AGREED : Kind.ONLY_HIBERNATE_REFUSES, refusals);
    }

    private static boolean says(Project.Compilation compilation, Pattern message) {
        return compilation.lines().anyMatch(it -> message.matcher(it).find());
    }

    private Optional<String> refusal(Path classes, TestDatabase database) {
        try {
            version.schema(set, naming, "create-only").accept(classes, database.dataSource());
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(String.valueOf(e));
        }
    }

    private static Optional<String> failure(Path classes, TestDatabase database) {
        try {
            Retort.on(database.dataSource())
                    .classLoader(Judge.classLoader(classes))
                    .upgrade();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getCause())
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst(";.*", ""));
        }
    }

    /** There Hibernate makes a type of its own for an enum stored by name, where Retort has the check that PostgreSQL has. */
    private static List<String> withoutEnumsOnH2(List<String> differences) {
        List<String> rest = new ArrayList<>(differences);
        for (String difference : differences) {
            Matcher column = ENUM_ON_H2.matcher(difference);
            if (column.matches()) {
                String check = "check `check Sql[expression=" + column.group(2).replace("`", "") + " ";
                String table = " on " + column.group(1) + " is not in any revision";
                rest.remove(difference);
                rest.removeIf(it -> it.replace("\"", "").replace("``", "").startsWith(check) && it.contains(table));
            }
        }
        return rest;
    }
}
