package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a database is not what the revisions make. */
public final class Differences {

    private final List<String> sentences = new ArrayList<>();
    private final Function<ColumnType, String> typeWords;

    private final BiPredicate<QualifiedName, Identifier> known;

    private Differences(Function<ColumnType, String> typeWords, BiPredicate<QualifiedName, Identifier> known) {
        this.typeWords = typeWords;
        this.known = known;
    }

    /**
     * One sentence for each difference, sorted; none if the two are the same but for the order of columns.
     *
     * @param expected what the revisions make, as {@linkplain dev.retort.dialect.Dialect#stored stored}
     * @param actual what was inspected
     */
    public static List<String> between(Schema expected, Schema actual) {
        return new Differences(ColumnType::toString, (table, part) -> false).sorted(expected, actual);
    }

    /**
     * The same, with types as a database calls them.
     *
     * @param known which parts of a table may be there, although {@code expected} knows nothing of them
     */
    public static List<String> between(
            Schema expected, Schema actual, Dialect dialect, BiPredicate<QualifiedName, Identifier> known) {
        return new Differences(dialect::typeSql, known).sorted(expected, actual);
    }

    private List<String> sorted(Schema expected, Schema actual) {
        compare(expected, actual);
        return sentences.stream().sorted().toList();
    }

    private void compare(Schema expected, Schema actual) {
        pairs(expected.namespaces().stream(), actual.namespaces().stream(), it -> "schema " + it, (one, other) -> {});
        pairs(
                expected.enumTypes().values().stream(),
                actual.enumTypes().values().stream(),
                it -> "enum type " + it.name(),
                (one, other) -> differ("enum type " + one.name() + " has the values", values(other), values(one)));
        pairs(
                expected.sequences().values().stream(),
                actual.sequences().values().stream(),
                it -> "sequence " + it.name(),
                this::compare);
        pairs(
                expected.tables().values().stream(),
                actual.tables().values().stream(),
                it -> "table " + it.name(),
                this::compare);
    }

    private static String values(EnumType type) {
        return String.join(", ", type.values());
    }

    private <T> void pairs(
            Stream<T> expected, Stream<T> actual, Function<T, String> subject, BiConsumer<T, T> comparison) {
        pairs(expected, actual, subject, it -> "", comparison);
    }

    /** @param words what one is, where there is no other to compare it with */
    private <T> void pairs(
            Stream<T> expected,
            Stream<T> actual,
            Function<T, String> subject,
            Function<T, String> words,
            BiConsumer<T, T> comparison) {
        Map<String, T> others = actual.collect(Collectors.toMap(subject, it -> it));
        expected.forEach(it -> {
            T other = others.remove(subject.apply(it));
            if (other == null) {
                sentences.add(subject.apply(it) + " is missing" + words.apply(it));
            } else {
                comparison.accept(it, other);
            }
        });
        others.forEach((name, it) -> sentences.add(name + " is not in any revision" + words.apply(it)));
    }

    private void compare(Sequence expected, Sequence actual) {
        differ("sequence " + expected.name() + " starts with", actual.start(), expected.start());
        differ("sequence " + expected.name() + " increments by", actual.increment(), expected.increment());
    }

    private void compare(Table expected, Table actual) {
        differ("the comment of table " + expected.name() + " is", words(actual.comment()), words(expected.comment()));
        pairs(
                expected.columns().stream(),
                actual.columns().stream()
                        .filter(it -> expected.column(it.name()).isPresent() || !known.test(actual.name(), it.name())),
                it -> "column " + expected.name() + "." + it.name(),
                (one, other) -> compare("column " + expected.name() + "." + one.name(), one, other));
        Map<Constraint, Constraint> renamed = renamed(expected, actual);
        List<Constraint> unknown = namedOtherwise(actual, expected);
        renamed.forEach((one, other) -> sentences.add(named(one, expected)
                + (one.kind() == other.kind() ? " is called " : " is no constraint, but the unique index ")
                + other.name()
                + ", with all else the same"));
        pairs(
                expected.constraints().filter(it -> !renamed.containsKey(it)),
                actual.constraints()
                        .filter(it -> !renamed.containsValue(it))
                        .filter(it -> !unknown.contains(it) || !known.test(actual.name(), it.name())),
                it -> named(it, expected),
                it -> ": " + words(it),
                (one, other) -> differ(named(one, expected) + " is", words(other), words(one)));
    }

    /** By those that are expected, what has none of their names but is as they are. */
    private static Map<Constraint, Constraint> renamed(Table expected, Table actual) {
        List<Constraint> unknown = new ArrayList<>(namedOtherwise(actual, expected));
        Map<Constraint, Constraint> renamed = new LinkedHashMap<>();
        for (Constraint missing : namedOtherwise(expected, actual)) {
            unknown.stream().filter(it -> isTheSame(missing, it)).findFirst().ifPresent(it -> {
                renamed.put(missing, it);
                unknown.remove(it);
            });
        }
        return renamed;
    }

    private static boolean isTheSame(Constraint missing, Constraint other) {
        return missing.kind() == other.kind()
                ? words(missing).equals(words(other))
                : missing instanceof Unique unique
                        && other instanceof Index index
                        && words(index).equals("unique " + words(unique));
    }

    private static List<Constraint> namedOtherwise(Table table, Table other) {
        Set<String> names = other.constraints().map(it -> named(it, table)).collect(Collectors.toSet());
        return table.constraints()
                .filter(it -> !names.contains(named(it, table)))
                .toList();
    }

    private static String named(Constraint constraint, Table table) {
        return constraint.kind() + " " + constraint.name() + " on " + table.name();
    }

    private static String words(Constraint constraint) {
        return constraint.accept(new ConstraintWords());
    }

    private void compare(String column, Column expected, Column actual) {
        if (!actual.type().equals(expected.type())) {
            differ(column + " is", typeWords.apply(actual.type()), typeWords.apply(expected.type()));
        }
        differ(column + " is", nullability(actual), nullability(expected));
        differ(column + " has", defaultOf(actual), defaultOf(expected));
        differ(column + " is", identity(actual), identity(expected));
        differ("the comment of " + column + " is", words(actual.comment()), words(expected.comment()));
    }

    private static String nullability(Column column) {
        return column.nullable() ? "nullable" : "not null";
    }

    private static String defaultOf(Column column) {
        return column.defaultValue().map(it -> "the default " + it).orElse("no default");
    }

    private static String identity(Column column) {
        return column.identity() ? "an identity" : "no identity";
    }

    private static String words(Optional<String> comment) {
        return comment.map(it -> '"' + it + '"').orElse("missing");
    }

    private void differ(String what, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            sentences.add(what + " " + actual + ", expected " + expected);
        }
    }
}
