package dev.retort.integration;

import dev.retort.annotations.Naming;
import dev.retort.operation.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entities to be judged by Hibernate: those of a case, or a folder under {@code judged}, named after what it is about.
 *
 * <p>Beside the sources may lie {@code not-judged} (why not at all), {@code only-V6} or {@code only-V7} (why), {@code unsupported-h2}
 * or {@code not-judged-h2} (why), {@code without-rows} (why Hibernate cannot write any), {@code every-naming} or {@code only-spring-naming} (why)
 * and {@code differs}: why Retort's answer is another, and the sentences that say in what, each behind {@code V6 H2:} or just {@code H2:}.
 */
record JudgedSet(Path folder, List<Path> sources) {

    private static final Pattern DIFFERENCE = Pattern.compile("(?:(V\\d) )?([A-Z0-9]+): (.*)");

    String name() {
        return folder.getFileName().toString();
    }

    boolean isFor(HibernateVersion version) {
        return !has("not-judged")
                && Stream.of(HibernateVersion.values()).noneMatch(it -> it != version && has("only-" + it));
    }

    Stream<Naming> namings(HibernateVersion version) {
        boolean onlySpring = has("only-spring-naming");
        return version.namings().stream()
                .filter(it -> it == Naming.JPA ? !onlySpring : onlySpring || isForEveryNaming());
    }

    boolean isForEveryNaming() {
        return has("every-naming");
    }

    boolean isFor(Database database) {
        String name = database.name().toLowerCase(Locale.ROOT);
        return !has("unsupported-" + name) && !has("not-judged-" + name);
    }

    private boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** A case has rows of its own, which its database tests look after. */
    boolean hasRows() {
        return folder.getParent().endsWith("judged") && !has("without-rows");
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

    private List<String> lines(String file) {
        return has(file) ? Texts.read(folder.resolve(file)).lines().toList() : List.of();
    }

    @Override
    public String toString() {
        return name();
    }
}
