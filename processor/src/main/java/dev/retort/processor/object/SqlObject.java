package dev.retort.processor.object;

import dev.retort.operation.Database;
import dev.retort.operation.Execute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file says, mostly one view, function or trigger. Comments in it say nothing, but for lines that are meant for us:
 *
 * <pre>
 * -- requires: other.sql
 * -- drop: drop function total(integer)
 * </pre>
 *
 * @param file its name; {@code totals.postgresql.sql} is for PostgreSQL only
 * @param requires the files that must be there first
 * @param writtenDrops what takes it back, where that does not follow from what it creates
 */
public record SqlObject(String file, List<String> requires, List<String> writtenDrops, List<String> statements) {

    public SqlObject {
        requires = List.copyOf(requires);
        writtenDrops = List.copyOf(writtenDrops);
        statements = List.copyOf(statements);
    }

    /** Of a text that a snapshot holds, so that it was read before. */
    public static SqlObject known(String file, String text) {
        try {
            return read(file, text);
        } catch (UnreadableSqlException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    static SqlObject read(String file, String content) throws UnreadableSqlException {
        String text = content.replace("\r\n", "\n");
        List<String> statements = SqlStatements.of(text);
        if (statements.isEmpty()) {
            throw new UnreadableSqlException(1, "there is no statement in it");
        }
        SqlObject object = of(file, text.lines().toList(), statements);
        if (object.creates().isEmpty() && object.writtenDrops.isEmpty()) {
            throw new UnreadableSqlException(
                    1,
                    "it creates no view, function, procedure or trigger, so it must say how to drop what it creates");
        }
        return object;
    }

    /** As far as the first of its statements tells. */
    static SqlObject begunWith(FileStatement first) {
        List<String> lines = first.text()
                .lines()
                .takeWhile(it -> Directive.of(it).isPresent())
                .toList();
        int start = Math.min(
                first.text().length(),
                lines.stream().mapToInt(it -> it.length() + 1).sum());
        return of(first.file(), lines, List.of(first.text().substring(start)));
    }

    SqlObject with(FileStatement next) {
        return new SqlObject(
                file,
                requires,
                writtenDrops,
                Stream.concat(statements.stream(), Stream.of(next.text())).toList());
    }

    private static SqlObject of(String file, List<String> lines, List<String> statements) {
        List<Directive> directives =
                lines.stream().map(Directive::of).flatMap(Optional::stream).toList();
        return new SqlObject(
                file,
                directives.stream().flatMap(Directive::required).distinct().toList(),
                directives.stream().flatMap(Directive::drops).distinct().toList(),
                statements);
    }

    /** All of it in the one way that the same is always written. */
    public String text() {
        return directives() + String.join(";\n", statements);
    }

    private String directives() {
        StringBuilder lines = new StringBuilder();
        if (!requires.isEmpty()) {
            lines.append(Directive.Kind.REQUIRES.line(String.join(", ", requires)));
        }
        writtenDrops.forEach(it -> lines.append(Directive.Kind.DROP.line(it)));
        return lines.toString();
    }

    private List<CreateStatement> creates() {
        return statements.stream()
                .map(CreateStatement::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@code view active_customers} */
    public String describe() {
        return creates().stream()
                .findFirst()
                .map(it -> it.kind().words() + " " + it.name())
                .orElse(file);
    }

    /** Whether to create it leaves nothing of the old file behind, and needs nothing of it to go. */
    boolean replacesInPlace(SqlObject old) {
        return writtenDrops.isEmpty()
                && creates().stream().allMatch(CreateStatement::replacesInPlace)
                && old.creates().stream()
                        .allMatch(before -> creates().stream().anyMatch(it -> it.takesThePlaceOf(before)));
    }

    /** Whether the database lets nobody change a table of this name while it is there. */
    boolean holds(String table) {
        Pattern word = Pattern.compile("(?<![\\w$])" + Pattern.quote(table) + "(?![\\w$])", Pattern.CASE_INSENSITIVE);
        return creates().stream().anyMatch(it -> it.kind().holdsTables())
                && statements.stream().anyMatch(it -> word.matcher(it).find());
    }

    Stream<Execute> create() {
        return IntStream.range(0, statements.size())
                .mapToObj(i -> new FileStatement(file, i == 0, (i == 0 ? directives() : "") + statements.get(i)))
                .map(it -> new Execute(it.sql(), only()));
    }

    Stream<Execute> drop() {
        if (!writtenDrops.isEmpty()) {
            return writtenDrops.stream().map(it -> new Execute(it, only()));
        }
        List<CreateStatement> lastFirst = new ArrayList<>(creates());
        Collections.reverse(lastFirst);
        return lastFirst.stream().flatMap(this::drop);
    }

    /** Also as revisions dropped a function when its arguments were not told. */
    boolean isDroppedBy(Execute execute) {
        return drop().anyMatch(execute::equals)
                || writtenDrops.isEmpty()
                        && creates().stream()
                                .filter(it -> it.signature().isPresent())
                                .map(it -> new Execute(it.dropByName(), only()))
                                .anyMatch(execute::equals);
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
