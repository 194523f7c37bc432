package dev.retort.integration;

import dev.retort.annotations.Naming;
import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities to be judged by Hibernate: those of a case, a folder under {@code judged}, named after what it is about, or a model of
 * somebody else under {@code models}, whose {@code classes} names those to take out of the jars of {@link #jars}.
 *
 * <p>Beside the sources may lie {@code not-judged} (why not at all), {@code only-V6} or {@code only-V7} (why), {@code unsupported-h2}
 * or {@code not-judged-h2} (why), {@code not-judged-V6-h2} (why Hibernate 6 cannot), {@code without-rows} (why Hibernate cannot write
 * any, or none of the classes named there), {@code filled-rows} (why they need more than
 * constructors give), {@code with-lombok} (what that writes), {@code only-compared} (why Hibernate does not start with it), {@code every-naming} or
 * {@code only-spring-naming} (why), {@code hibernate.properties} and {@code differs}: why Retort's answer is another, and the sentences that say in what, each behind
 * {@code V6 H2:} or just {@code H2:}.
 */
record JudgedSet(Path folder, List<Path> sources) {

    private static final Pattern DIFFERENCE = Pattern.compile("(?:(V\\d) )?([A-Z0-9]+): (.*)");

    /** Everything under {@code judged} and {@code models}, and what the cases end with. */
    static Stream<JudgedSet> all() throws IOException {
        return Stream.of(
                        folders("cases").map(it -> new JudgedSet(it, new Case(it).after())),
                        folders("judged").map(JudgedSet::ofSources),
                        folders("models").map(it -> new JudgedSet(it, List.of())))
                .flatMap(it -> it);
    }

    private static Stream<Path> folders(String parent) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", parent))) {
            return folders.sorted().toList().stream();
        }
    }

    private static JudgedSet ofSources(Path folder) {
        return new JudgedSet(
                folder,
                Texts.filesIn(folder).stream()
                        .filter(it -> it.toString().endsWith(".java"))
                        .toList());
    }

    /** Those of a model of somebody else, by name. */
    List<String> classNames() {
        return lines("classes");
    }

    /** Where they are; isolated, for nothing else is to be seen in the tests. */
    List<Path> jars() {
        return classNames().isEmpty()
                ? List.of()
                : Texts.filesIn(Path.of("target/models").toAbsolutePath());
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean isFor(HibernateVersion version) {
        return !has("not-judged")
                && Stream.of(HibernateVersion.values()).noneMatch(it -> it != version && has("only-" + it));
    }

    /** Each Hibernate that it is for, with its own naming or Spring's or both. */
    Stream<Judge> judges() {
        return Stream.of(HibernateVersion.values()).filter(this::isFor).flatMap(version -> version.namings().stream()
                .filter(this::isFor)
                .map(naming -> new Judge(version, naming)));
    }

    private boolean isFor(Naming naming) {
        return isForEveryNaming() || (naming == Naming.JPA) != has("only-spring-naming");
    }

    boolean isForEveryNaming() {
        return has("every-naming");
    }

    boolean isFor(HibernateVersion version, Database database) {
        String name = database.name().toLowerCase(Locale.ROOT);
        return !has("unsupported-" + name) && !has("not-judged-" + name) && !has("not-judged-" + version + "-" + name);
    }

    private boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** A case has rows of its own, which its database tests look after. */
    boolean hasRows() {
        return isUsed() && (!has("without-rows") || !withoutRows().isEmpty());
    }

    /** The entities that {@code without-rows} is about; none where it is about all. */
    List<String> withoutRows() {
        return lines("without-rows").stream().filter(classNames()::contains).toList();
    }

    boolean hasFilledRows() {
        return !classNames().isEmpty() || has("filled-rows");
    }

    boolean needsLombok() {
        return has("with-lombok");
    }

    /** Whether Hibernate shall start with what Retort made. */
    boolean isUsed() {
        return !folder.getParent().endsWith("cases") && !has("only-compared");
    }

    List<String> differences(HibernateVersion version, Database database) {
        return lines("differs").stream()
                .map(DIFFERENCE::matcher)
                .filter(Matcher::matches)
                .filter(it -> Optional.ofNullable(it.group(1))
                        .map(version.name()::equals)
                        .orElse(true))
                .filter(it -> it.group(2).equals(database.name()))
                .map(it -> it.group(3))
                .sorted()
                .toList();
    }

    /** What Hibernate is told besides, in {@code hibernate.properties}. */
    Map<String, String> settings() {
        return lines("hibernate.properties").stream()
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    }

    private List<String> lines(String file) {
        return has(file) ? Texts.read(folder.resolve(file)).lines().toList() : List.of();
    }

    @Override
    public String toString() {
        return name();
    }
}
