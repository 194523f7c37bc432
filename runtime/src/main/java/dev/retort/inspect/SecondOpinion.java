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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the parts of a table that revisions make and of the one that is there into the same words, wherever they mean the same. */
final class SecondOpinion {

    private final Dialect dialect;
    private final Planner planner;
    private final Wording wording;
    private final Pair<Table> written;

    /** @param written the table as a revision and as the catalogue write it */
    SecondOpinion(Dialect dialect, Planner planner, Pair<Table> written) {
        this.dialect = dialect;
        this.planner = planner;
        this.wording = new Wording(dialect, planner, written.actual());
        this.written = written;
    }

    /** @param stored the same two in their {@linkplain Dialect#stored one form} */
    Pair<Table> on(Pair<Table> stored) throws SQLException {
        Pair<List<Column>> columns = inPairs(Table::columns, it -> dialect.stored(it.name()), stored, this::onColumn);
        Pair<List<Constraint>> constraints = inPairs(
                it -> it.constraints().toList(),
                it -> it.kind() + " " + dialect.stored(it.name()),
                stored,
                this::onConstraint);
        return new Pair<>(
                stored.expected().withColumns(columns.expected()).withConstraints(constraints.expected()),
                stored.actual().withColumns(columns.actual()).withConstraints(constraints.actual()));
    }

    /** Asks about one part that both tables have. */
    @FunctionalInterface
    private interface Opinion<T> {
        Pair<T> on(Pair<T> written, Pair<T> stored) throws SQLException;
    }

    private <T> Pair<List<T>> inPairs(
            Function<Table, List<T>> parts, Function<T, Object> name, Pair<Table> stored, Opinion<T> opinion)
            throws SQLException {
        Function<Table, Map<Object, T>> named = table -> parts.apply(table).stream()
                .collect(Collectors.toMap(name, it -> it, (one, other) -> one, LinkedHashMap::new));
        Pair<Map<Object, T>> declared = written.map(named);
        Pair<Map<Object, T>> agreed = stored.map(named);
        for (Object each : List.copyOf(agreed.expected().keySet())) {
            if (agreed.actual().containsKey(each)) {
                Pair<T> pair = opinion.on(declared.map(it -> it.get(each)), agreed.map(it -> it.get(each)));
                agreed.expected().put(each, pair.expected());
                agreed.actual().put(each, pair.actual());
            }
        }
        return agreed.map(it -> List.copyOf(it.values()));
    }

    private Pair<Column> onColumn(Pair<Column> written, Pair<Column> stored) throws SQLException {
        Pair<ColumnType> types = onType(written.map(Column::type), stored.map(Column::type));
        Pair<Optional<String>> defaults = stored.map(Column::defaultValue);
        if (!defaults.either(Optional::isEmpty)) {
            defaults = wording.ofDefault(
                            written.actual().type(),
                            written.map(it -> it.defaultValue().orElseThrow()),
                            defaults.map(Optional::orElseThrow))
                    .map(Optional::of);
        }
        return new Pair<>(
                stored.expected().withType(types.expected()).withDefault(defaults.expected()),
                stored.actual().withType(types.actual()).withDefault(defaults.actual()));
    }

    private Pair<ColumnType> onType(Pair<ColumnType> written, Pair<ColumnType> stored) throws SQLException {
        Pair<String> sql = written.map(dialect::typeSql);
        Pair<Optional<ComputedType>> computed = sql.map(ComputedType::of);
        if (!computed.either(Optional::isEmpty)) {
            return onComputed(computed.map(Optional::orElseThrow), stored);
        }
        // To the values a serial is the number it is of, which takes no next one.
        boolean fillsItself = sql.map(ColumnType::defined).either(ColumnType::fillsItself);
        return !stored.agrees() && !fillsItself && planner.isSameType(sql) ? stored.asActual() : stored;
    }

    private Pair<ColumnType> onComputed(Pair<ComputedType> types, Pair<ColumnType> stored) throws SQLException {
        Pair<String> words = wording.of(types.map(ComputedType::expression), stored.map(ColumnType::toString));
        if (words.agrees()) {
            boolean same =
                    types.map(ComputedType::stored).agrees() && planner.isSameType(types.map(ComputedType::type));
            return stored.agrees() || same ? stored.asActual() : stored;
        }
        return stored.agrees()
                ? new Pair<>(
                        types.expected().computing(words.expected()),
                        types.actual().computing(words.actual()))
                : stored;
    }

    private Pair<Constraint> onConstraint(Pair<Constraint> written, Pair<Constraint> stored) throws SQLException {
        return switch (stored.expected().kind()) {
            case CHECK -> onCheck(written.map(Check.class::cast), stored.map(Check.class::cast));
            case INDEX -> onIndex(written.map(Index.class::cast), stored.map(Index.class::cast));
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY -> stored;
        };
    }

    private Pair<Constraint> onCheck(Pair<Check> written, Pair<Check> stored) throws SQLException {
        Pair<String> words = wording.of(
                written.map(it -> dialect.conditionSql(it.condition())),
                stored.map(it -> dialect.conditionSql(it.condition())));
        return new Pair<>(
                new Check(stored.expected().name(), new Condition.Sql(words.expected())),
                new Check(stored.actual().name(), new Condition.Sql(words.actual())));
    }

    private Pair<Constraint> onIndex(Pair<Index> written, Pair<Index> stored) throws SQLException {
        Pair<List<Index.Part>> parts = stored.map(it -> new ArrayList<>(it.parts()));
        if (parts.map(List::size).agrees()) {
            for (int i = 0; i < parts.expected().size(); i++) {
                int place = i;
                Pair<Index.Part> part =
                        onPart(written.map(it -> it.parts().get(place)), parts.map(it -> it.get(place)));
                parts.expected().set(i, part.expected());
                parts.actual().set(i, part.actual());
            }
        }
        return new Pair<>(
                new Index(
                        stored.expected().name(),
                        parts.expected(),
                        stored.expected().unique()),
                new Index(
                        stored.actual().name(), parts.actual(), stored.actual().unique()));
    }

    private Pair<Index.Part> onPart(Pair<Index.Part> written, Pair<Index.Part> stored) throws SQLException {
        if (!stored.either(Index.Part.Expression.class::isInstance)) {
            return stored;
        }
        Pair<String> words = wording.of(written.map(this::sql), stored.map(SecondOpinion::words));
        return words.agrees()
                ? new Pair<>(expression(words.actual(), stored.expected()), expression(words.actual(), stored.actual()))
                : new Pair<>(worded(words.expected(), stored.expected()), worded(words.actual(), stored.actual()));
    }

    private String sql(Index.Part part) {
        return part instanceof Index.Part.Column column ? dialect.quoted(column.name()) : words(part);
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
}
