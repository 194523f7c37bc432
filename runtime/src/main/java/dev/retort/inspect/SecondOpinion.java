package dev.retort.inspect;

import dev.retort.dialect.ComputedType;
import dev.retort.dialect.Dialect;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where SQL differs in its {@linkplain Dialect#stored one form}, or is the same there only because that leaves casts away, asks the
 * database: nobody else knows all the ways in which it writes an expression anew.
 */
final class SecondOpinion {

    private static final Pattern TEXT = Pattern.compile("'[^']*+'");
    private static final Pattern TEXT_TYPE = Pattern.compile(
            "\"?(?:n?text|n?varchar|n?char|bpchar|citext|name)\\b|character|national", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_TEXT = Pattern.compile(
            "([\\p{L}_][\\p{L}\\p{N}_$]*+)\"?\\s*\\)*\\s*::\\s*(?:text|varchar|character varying|bpchar)\\b"
                    + "|\\bcast\\s*\\(\\s*\"?([\\p{L}_][\\p{L}\\p{N}_$]*+)\"?\\s+as\\s+(?:text|varchar|character varying|bpchar)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final Planner planner;
    private final Pair<Table> written;

    /** @param written the table as a revision and as the catalogue write it */
    SecondOpinion(Dialect dialect, Planner planner, Pair<Table> written) {
        this.dialect = dialect;
        this.planner = planner;
        this.written = written;
    }

    /** The same in the same words wherever both mean the same to the database, and nowhere else. */
    Pair<Table> on(Pair<Table> stored) throws SQLException {
        Pair<Table> columns = onColumns(stored);
        List<Constraint> expected =
                new ArrayList<>(stored.expected().constraints().toList());
        List<Constraint> actual = new ArrayList<>(stored.actual().constraints().toList());
        for (int i = 0; i < expected.size(); i++) {
            Constraint constraint = expected.get(i);
            Optional<Constraint> there = like(constraint, stored.actual());
            if (there.isPresent()) {
                Pair<Constraint> pair = onConstraint(constraint, there.get());
                expected.set(i, pair.expected());
                actual.set(actual.indexOf(there.get()), pair.actual());
            }
        }
        return new Pair<>(
                columns.expected().withConstraints(expected), columns.actual().withConstraints(actual));
    }

    private Pair<Table> onColumns(Pair<Table> stored) throws SQLException {
        List<Column> expected = new ArrayList<>(stored.expected().columns());
        List<Column> actual = new ArrayList<>(stored.actual().columns());
        for (int i = 0; i < expected.size(); i++) {
            Column column = expected.get(i);
            Optional<Column> there = stored.actual().column(column.name());
            if (there.isPresent()) {
                Pair<Column> pair = onColumn(new Pair<>(column, there.get()));
                expected.set(i, pair.expected());
                actual.set(actual.indexOf(there.get()), pair.actual());
            }
        }
        return new Pair<>(
                stored.expected().withColumns(expected), stored.actual().withColumns(actual));
    }

    private Pair<Column> onColumn(Pair<Column> stored) throws SQLException {
        Column declared = like(stored.expected(), written.expected());
        Column found = like(stored.expected(), written.actual());
        Pair<ColumnType> types = onType(
                new Pair<>(declared.type(), found.type()),
                new Pair<>(stored.expected().type(), stored.actual().type()));
        Column expected = stored.expected().withType(types.expected());
        Column actual = stored.actual().withType(types.actual());
        if (expected.defaultValue().isEmpty() || actual.defaultValue().isEmpty()) {
            return new Pair<>(expected, actual);
        }
        Pair<String> defaults = onWords(
                new Pair<>(
                        declared.defaultValue().orElseThrow(),
                        found.defaultValue().orElseThrow()),
                new Pair<>(expected.defaultValue().get(), actual.defaultValue().get()),
                it -> planner.compareAs(found.type(), it, written.actual()));
        return new Pair<>(
                expected.withDefault(Optional.of(defaults.expected())),
                actual.withDefault(Optional.of(defaults.actual())));
    }

    private Pair<ColumnType> onType(Pair<ColumnType> types, Pair<ColumnType> stored) throws SQLException {
        if (types.expected().name() != TypeName.DEFINED) {
            return stored;
        }
        Pair<String> sql = new Pair<>(dialect.typeSql(types.expected()), dialect.typeSql(types.actual()));
        Optional<ComputedType> declared = ComputedType.of(sql.expected());
        Optional<ComputedType> found = ComputedType.of(sql.actual());
        if (declared.isPresent() && found.isPresent()) {
            return onComputed(new Pair<>(declared.get(), found.get()), stored);
        }
        // To the values a serial is the number it is of, which takes no next one.
        boolean fillsItself = ColumnType.defined(sql.expected()).fillsItself();
        return !stored.agrees() && !fillsItself && planner.isSameType(sql)
                ? new Pair<>(stored.actual(), stored.actual())
                : stored;
    }

    private Pair<ColumnType> onComputed(Pair<ComputedType> types, Pair<ColumnType> stored) throws SQLException {
        ComputedType declared = types.expected();
        ComputedType found = types.actual();
        Pair<String> words = onWords(
                new Pair<>(declared.expression(), found.expression()),
                new Pair<>(stored.expected().toString(), stored.actual().toString()),
                it -> planner.compare(it, written.actual()));
        if (words.agrees()) {
            boolean same = stored.agrees()
                    || declared.stored() == found.stored()
                            && planner.isSameType(new Pair<>(declared.type(), found.type()));
            return same ? new Pair<>(stored.actual(), stored.actual()) : stored;
        }
        return stored.agrees()
                ? new Pair<>(declared.computing(words.expected()), found.computing(words.actual()))
                : stored;
    }

    private Pair<Constraint> onConstraint(Constraint expected, Constraint actual) throws SQLException {
        Optional<Constraint> declared = like(expected, written.expected());
        Optional<Constraint> found = like(expected, written.actual());
        if (expected instanceof Check check && actual instanceof Check there) {
            return onCheck(
                    new Pair<>((Check) declared.orElseThrow(), (Check) found.orElseThrow()), new Pair<>(check, there));
        }
        if (expected instanceof Index index && actual instanceof Index there) {
            return onIndex(
                    new Pair<>((Index) declared.orElseThrow(), (Index) found.orElseThrow()), new Pair<>(index, there));
        }
        return new Pair<>(expected, actual);
    }

    private Pair<Constraint> onCheck(Pair<Check> checks, Pair<Check> stored) throws SQLException {
        Pair<String> words = onWords(
                new Pair<>(condition(checks.expected()), condition(checks.actual())),
                new Pair<>(condition(stored.expected()), condition(stored.actual())),
                it -> planner.compare(it, written.actual()));
        return new Pair<>(
                new Check(stored.expected().name(), new Condition.Sql(words.expected())),
                new Check(stored.actual().name(), new Condition.Sql(words.actual())));
    }

    private String condition(Check check) {
        return dialect.conditionSql(check.condition());
    }

    private Pair<Constraint> onIndex(Pair<Index> indexes, Pair<Index> stored) throws SQLException {
        List<Index.Part> expected = new ArrayList<>(stored.expected().parts());
        List<Index.Part> actual = new ArrayList<>(stored.actual().parts());
        if (expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                Pair<Index.Part> part = onPart(
                        new Pair<>(
                                indexes.expected().parts().get(i),
                                indexes.actual().parts().get(i)),
                        new Pair<>(expected.get(i), actual.get(i)));
                expected.set(i, part.expected());
                actual.set(i, part.actual());
            }
        }
        return new Pair<>(
                new Index(stored.expected().name(), expected, stored.expected().unique()),
                new Index(stored.actual().name(), actual, stored.actual().unique()));
    }

    private Pair<Index.Part> onPart(Pair<Index.Part> parts, Pair<Index.Part> stored) throws SQLException {
        if (stored.expected() instanceof Index.Part.Column && stored.actual() instanceof Index.Part.Column) {
            return stored;
        }
        Pair<String> words = onWords(
                new Pair<>(sql(parts.expected()), sql(parts.actual())),
                new Pair<>(words(stored.expected()), words(stored.actual())),
                it -> planner.compare(it, written.actual()));
        return words.agrees()
                ? new Pair<>(expression(words.actual(), stored.expected()), expression(words.actual(), stored.actual()))
                : new Pair<>(worded(words.expected(), stored.expected()), worded(words.actual(), stored.actual()));
    }

    private String sql(Index.Part part) {
        return part instanceof Index.Part.Expression expression
                ? expression.sql()
                : dialect.quoted(((Index.Part.Column) part).name());
    }

    private static String words(Index.Part part) {
        return part instanceof Index.Part.Expression expression
                ? expression.sql()
                : ((Index.Part.Column) part).name().toString();
    }

    private static Index.Part worded(String sql, Index.Part part) {
        return part instanceof Index.Part.Column ? part : expression(sql, part);
    }

    private static Index.Part expression(String sql, Index.Part part) {
        return new Index.Part.Expression(sql, part.descending());
    }

    /** Asks the database about two expressions. */
    @FunctionalInterface
    private interface Question {
        Planner.Verdict ask(Pair<String> expressions) throws SQLException;
    }

    private Pair<String> onWords(Pair<String> sql, Pair<String> stored, Question question) throws SQLException {
        Pair<String> withCasts =
                new Pair<>(dialect.storedWithCasts(sql.expected()), dialect.storedWithCasts(sql.actual()));
        boolean hidden = hidesSomething(sql.expected()) || hidesSomething(sql.actual());
        if (stored.agrees() && withCasts.agrees() && !hidden) {
            return stored;
        }
        Planner.Verdict verdict = question.ask(sql);
        if (verdict == Planner.Verdict.UNKNOWN) {
            return stored;
        }
        return verdict == Planner.Verdict.SAME || verdict == Planner.Verdict.ALIKE && !hidden
                ? new Pair<>(stored.actual(), stored.actual())
                : Stream.of(stored, withCasts, sql)
                        .filter(it -> !it.agrees())
                        .findFirst()
                        .orElse(stored);
    }

    /** Whether even the form with casts leaves away what tells: the digits of 3 / 2.0, or that a number is compared as text. */
    private boolean hidesSomething(String sql) {
        String plain = TEXT.matcher(sql).replaceAll("''");
        return plain.contains("/")
                || AS_TEXT.matcher(plain)
                        .results()
                        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                        .anyMatch(this::isNoText);
    }

    private boolean isNoText(String column) {
        return written.actual().columns().stream()
                .filter(it -> it.name().text().equalsIgnoreCase(column))
                .anyMatch(it -> !TEXT_TYPE.matcher(dialect.typeSql(it.type())).lookingAt());
    }

    private Column like(Column stored, Table table) {
        return table.columns().stream()
                .filter(it -> dialect.stored(it.name()).equals(stored.name()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Constraint> like(Constraint stored, Table table) {
        return table.constraints()
                .filter(it ->
                        it.kind() == stored.kind() && dialect.stored(it.name()).equals(stored.name()))
                .findFirst();
    }
}
