package dev.retort.processor.object;

import dev.retort.operation.Database;
import dev.retort.operation.Execute;
import java.util.Optional;

/** How revisions speak of extensions of PostgreSQL. */
final class Extension {

    private static final String CREATION = "create extension if not exists \"";
    private static final String REMOVAL = "drop extension if exists \"";

    private Extension() {}

    static Execute creation(String name) {
        return onPostgres(CREATION, name);
    }

    static Execute removal(String name) {
        return onPostgres(REMOVAL, name);
    }

    static Optional<String> createdBy(Execute execute) {
        return named(CREATION, execute);
    }

    static Optional<String> droppedBy(Execute execute) {
        return named(REMOVAL, execute);
    }

    private static Execute onPostgres(String words, String name) {
        return new Execute(words + name + '"', Optional.of(Database.POSTGRESQL));
    }

    private static Optional<String> named(String words, Execute execute) {
        return Optional.of(execute.sql())
                .filter(it -> it.startsWith(words) && it.endsWith("\""))
                .map(it -> it.substring(words.length(), it.length() - 1))
                .filter(it -> execute.equals(onPostgres(words, it)));
    }
}
