package dev.retort.processor.object;

import dev.retort.operation.Database;
import dev.retort.operation.Execute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file with what is created, mostly one view, function or trigger, and comment lines for us:
 *
 * <pre>
 * -- requires: other.sql
 * -- drop: drop function total(integer)
 * </pre>
 *
 * @param file its name; {@code totals.postgresql.sql} is for PostgreSQL only
 * @param text all of it
 * @param requires the files that must be there first, with the lines that say so
 */
public record SqlObject(
        String file,
        String text,
        List<Requirement> requires,
        List<CreateStatement> creates,
        List<String> writtenDrops) {

    record Requirement(String file, int line) {}

    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*--\\s*(?<what>requires|drop)\\s*:\\s*(?<value>.*?)[;\\s]*", Pattern.CASE_INSENSITIVE);

    /** Of a text that a snapshot holds, so that it was read before. */
    public static SqlObject known(String file, String text) {
        try {
            return read(file, text);
        } catch (UnreadableSqlException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    static SqlObject read(String file, String content) throws UnreadableSqlException {
        String text = content.replace("\r\n", "\n").stripTrailing();
        List<Requirement> requires = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher directive = DIRECTIVE.matcher(lines.get(i));
            if (directive.matches()) {
                String value = directive.group("value");
                switch (directive.group("what").toLowerCase(Locale.ROOT)) {
                    case "drop" -> drops.add(value);
                    default -> {
                        for (String required : value.split("[,\\s]+")) {
                            requires.add(new Requirement(required, i + 1));
                        }
                    }
                }
            }
        }
        List<String> statements = SqlStatements.of(text);
        if (statements.isEmpty()) {
            throw new UnreadableSqlException(1, "there is no statement in it");
        }
        List<CreateStatement> creates = statements.stream()
                .map(CreateStatement::of)
                .flatMap(Optional::stream)
                .toList();
        if (creates.isEmpty() && drops.isEmpty()) {
            throw new UnreadableSqlException(
                    1,
                    "it creates no view, function, procedure or trigger, so it must say how to drop what it creates");
        }
        return new SqlObject(file, text, List.copyOf(requires), creates, List.copyOf(drops));
    }

    /** {@code view active_customers} */
    public String describe() {
        return creates.isEmpty()
                ? file
                : creates.get(0).kind().words() + " " + creates.get(0).name();
    }

    boolean requires(String other) {
        return requires.stream().anyMatch(it -> it.file().equals(other));
    }

    boolean replacesInPlace() {
        return writtenDrops.isEmpty() && creates.stream().allMatch(CreateStatement::replacesInPlace);
    }

    /** Whether the database lets nobody change a table of this name while it is there. */
    boolean holds(String table) {
        return creates.stream().anyMatch(it -> it.kind().holdsTables())
                && Pattern.compile("(?<![\\w$])" + Pattern.quote(table) + "(?![\\w$])", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    Stream<Execute> create() {
        try {
            return SqlStatements.of(text).stream().map(it -> new Execute(it, only()));
        } catch (UnreadableSqlException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<Execute> drop() {
        if (!writtenDrops.isEmpty()) {
            return writtenDrops.stream().map(it -> new Execute(it, only()));
        }
        List<CreateStatement> lastFirst = new ArrayList<>(creates);
        Collections.reverse(lastFirst);
        return lastFirst.stream().flatMap(this::drop);
    }

    /** PostgreSQL has triggers on tables, H2 in schemas. */
    private Stream<Execute> drop(CreateStatement created) {
        if (created.table().isEmpty()) {
            return Stream.of(new Execute(created.drop(), only()));
        }
        return Stream.of(Database.values())
                .filter(it -> only().isEmpty() || only().get() == it)
                .map(it -> new Execute(
                        it == Database.POSTGRESQL
                                ? created.drop() + " on " + created.table().get()
                                : created.drop(),
                        Optional.of(it)));
    }

    private Optional<Database> only() {
        return Stream.of(Database.values())
                .filter(it ->
                        file.toLowerCase(Locale.ROOT).endsWith("." + it.name().toLowerCase(Locale.ROOT) + ".sql"))
                .findFirst();
    }
}
