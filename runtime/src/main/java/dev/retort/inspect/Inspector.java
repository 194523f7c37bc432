package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Asks a catalogue and puts a schema together; one question for each kind of thing, however many tables there are. */
final class Inspector {

    private final Connection connection;
    private final Dialect dialect;
    private final Catalogue catalogue;
    private final Map<String, Optional<Identifier>> qualifiers;
    private final Set<QualifiedName> ignored;

    /** @param qualifiers the schemas to look into, and how the names of their tables begin */
    Inspector(
            Connection connection,
            Dialect dialect,
            Catalogue catalogue,
            Map<String, Optional<Identifier>> qualifiers,
            Set<QualifiedName> ignored) {
        this.connection = connection;
        this.dialect = dialect;
        this.catalogue = catalogue;
        this.qualifiers = qualifiers;
        this.ignored = ignored;
    }

    Schema schema() throws SQLException {
        return Schema.of(namespaces(), sequences(), tables());
    }

    private Collection<Identifier> namespaces() throws SQLException {
        return rows(catalogue.namespaces(), it -> qualifiers.get(it.getString(1))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Collection<Sequence> sequences() throws SQLException {
        return rows(catalogue.sequences(), it -> new Sequence(name(it, 1), it.getLong(3), it.getLong(4)));
    }

    private Collection<Table> tables() throws SQLException {
        Map<QualifiedName, List<Column>> columns = grouped(catalogue.columns(), this::column);
        Map<QualifiedName, List<Constraint>> constraints = new TreeMap<>();
        grouped(catalogue.constraints(), ConstraintRow::of)
                .forEach((table, rows) -> constraints.put(table, joined(rows, ConstraintRow::name, this::constraint)));
        grouped(catalogue.indexes(), IndexRow::of).forEach((table, rows) -> constraints
                .computeIfAbsent(table, it -> new ArrayList<>())
                .addAll(joined(rows, IndexRow::name, this::index)));
        return rows(catalogue.tables(), it -> {
                    QualifiedName name = name(it, 1);
                    return Table.of(name, columns.getOrDefault(name, List.of()))
                            .withConstraints(constraints.getOrDefault(name, List.of()))
                            .withComment(Optional.ofNullable(it.getString(3)));
                })
                .stream()
                .filter(it -> !ignored.contains(it.name()))
                .toList();
    }

    private Column column(ResultSet row) throws SQLException {
        return new Column(
                dialect.identifier(row.getString(3)),
                dialect.typeOf(row.getString(4)),
                row.getBoolean(5),
                Optional.ofNullable(row.getString(6)),
                row.getBoolean(7),
                Optional.ofNullable(row.getString(8)));
    }

    private Constraint constraint(List<ConstraintRow> rows) {
        ConstraintRow first = rows.get(0);
        Identifier name = dialect.identifier(first.name());
        List<Identifier> columns = rows.stream()
                .flatMap(it -> Optional.ofNullable(it.column()).stream())
                .map(dialect::identifier)
                .toList();
        return switch (first.kind()) {
            case PRIMARY_KEY -> new PrimaryKey(name, columns);
            case UNIQUE -> new Unique(name, columns);
            case CHECK -> new Check(name, new Condition.Sql(first.condition()));
            case FOREIGN_KEY ->
                new ForeignKey(
                        name,
                        columns,
                        name(first.otherSchema(), first.otherTable()),
                        rows.stream()
                                .map(ConstraintRow::otherColumn)
                                .map(dialect::identifier)
                                .toList(),
                        ForeignKey.Action.valueOf(first.onDelete()),
                        ForeignKey.Action.valueOf(first.onUpdate()));
            case INDEX -> throw new IllegalStateException("an index is not among the constraints");
        };
    }

    private Index index(List<IndexRow> rows) {
        return new Index(
                dialect.identifier(rows.get(0).name()),
                rows.stream().map(this::part).toList(),
                rows.get(0).unique());
    }

    private Index.Part part(IndexRow row) {
        return row.column() == null
                ? new Index.Part.Expression(row.expression(), row.descending())
                : new Index.Part.Column(dialect.identifier(row.column()), row.descending());
    }

    private QualifiedName name(ResultSet row, int schema) throws SQLException {
        return name(row.getString(schema), row.getString(schema + 1));
    }

    private QualifiedName name(String schema, String name) {
        return new QualifiedName(
                qualifiers.getOrDefault(schema, Optional.of(dialect.identifier(schema))), dialect.identifier(name));
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        Array schemas = connection.createArrayOf("varchar", qualifiers.keySet().toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, schemas);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
        } finally {
            schemas.free();
        }
        return rows;
    }

    /** The rows of each table, in their order. */
    private <T> Map<QualifiedName, List<T>> grouped(String sql, Row<T> row) throws SQLException {
        Map<QualifiedName, List<T>> groups = new TreeMap<>();
        rows(sql, it -> groups.computeIfAbsent(name(it, 1), table -> new ArrayList<>())
                .add(row.read(it)));
        return groups;
    }

    private static <R> List<Constraint> joined(
            List<R> rows, Function<R, String> name, Function<List<R>, Constraint> whole) {
        Map<String, List<R>> byName = new TreeMap<>();
        rows.forEach(it ->
                byName.computeIfAbsent(name.apply(it), key -> new ArrayList<>()).add(it));
        return new ArrayList<>(byName.values().stream().map(whole).toList());
    }
}
