package dev.retort.integration;

import dev.retort.operation.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One behaviour: entities before, entities after, and what must come of it. */
record Case(Path folder) {

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether the case starts from nothing, so that its revision is the first one. */
    boolean startsEmpty() {
        return before().isEmpty();
    }

    List<Path> before() {
        return Texts.filesIn(folder.resolve("before"));
    }

    List<Path> after() {
        return Texts.filesIn(folder.resolve("after"));
    }

    /** Statements that fill the tables as they are before. */
    Optional<String> rows() {
        return optional("rows.sql");
    }

    /** A query and what it answers once upgraded; the rows that only stay as they are need none. */
    Optional<String> rowsExpected() {
        return optional("rows.expected");
    }

    /** Why what goes by the same name before and after does not hold the same; {@link #rowsExpected} says what it holds. */
    Optional<String> rowsChange() {
        return optional("rows-change");
    }

    /** Why a draft cannot be taken back without being asked. */
    Optional<String> draftForgets() {
        return optional("draft-forgets");
    }

    /** What lets the downgrade go on, and below it the sentence that it stops with while these rows are there. */
    Optional<String> downgradeStops() {
        return optional("downgrade-stops");
    }

    /** Why a database cannot run this case. */
    Optional<String> unsupportedOn(Database database) {
        return optional("unsupported-" + database.name().toLowerCase(Locale.ROOT));
    }

    Expectation expected(String file) {
        return new Expectation(folder.resolve("expected").resolve(file));
    }

    private Optional<String> optional(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(Texts.read(path).strip()) : Optional.empty();
    }
}
