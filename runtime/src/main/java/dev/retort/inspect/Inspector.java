package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks a catalogue and puts a schema together; one question for each kind of thing, however many tables there are. */
final class Inspector {

    private final Query query;
    private final Dialect dialect;
    private final Catalogue catalogue;
    private final Map<String, Identifier> namespaces;
    private final String current;
    private final Set<QualifiedName> ignored;

    /**
     * @param namespaces the schemas to look into, by their physical name
     * @param current the schema whose tables have no qualifier; null if there is none
     */
    Inspector(
            Connection connection,
            Dialect dialect,
            Catalogue catalogue,
            Map<String, Identifier> namespaces,
            String current,
            Set<QualifiedName> ignored) {
        Set<String> schemas = new TreeSet<>(namespaces.keySet());
        Optional.ofNullable(current).ifPresent(schemas::add);
        this.query = new Query(connection, schemas);
        this.dialect = dialect;
        this.catalogue = catalogue;
        this.namespaces = namespaces;
        this.current = current;
        this.ignored = ignored;
    }

    Schema schema() throws SQLException {
        return Schema.of(namespaces(), sequences(), tables()).withEnumTypes(enumTypes());
    }

    private Collection<EnumType> enumTypes() throws SQLException {
        Map<String, List<String>> values = new TreeMap<>();
        catalogue.enumTypes(query).forEach(it -> values.computeIfAbsent(it.type(), key -> new ArrayList<>())
                .add(it.value()));
        return values.entrySet().stream()
                .map(it -> new EnumType(dialect.identifier(it.getKey()), it.getValue()))
                .toList();
    }

    private Collection<Identifier> namespaces() throws SQLException {
        return query
                .inSchemas(catalogue.namespaces(), it -> Optional.ofNullable(namespaces.get(it.getString(1))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Collection<Sequence> sequences() throws SQLException {
        return query.inSchemas(catalogue.sequences(), it -> new Sequence(name(it, 1), it.getLong(3), it.getLong(4)));
    }

    private Collection<Table> tables() throws SQLException {
        Map<QualifiedName, List<Column>> columns = grouped(catalogue.columns(), this::column);
        Map<QualifiedName, List<Constraint>> constraints = new TreeMap<>();
        for (ConstraintRow row : catalogue.constraints(query)) {
            constraints
                    .computeIfAbsent(name(row.schema(), row.table()), it -> new ArrayList<>())
                    .add(constraint(row));
        }
        grouped(catalogue.indexes(), IndexRow::of).forEach((table, rows) -> constraints
                .computeIfAbsent(table, it -> new ArrayList<>())
                .addAll(indexes(rows)));
        return query
                .inSchemas(catalogue.tables(), it -> {
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

    private Constraint constraint(ConstraintRow row) {
        Identifier name = dialect.identifier(row.name());
        return switch (row.kind()) {
            case PRIMARY_KEY -> new PrimaryKey(name, names(row.columns()));
            case UNIQUE -> new Unique(name, names(row.columns()));
            case CHECK -> new Check(name, new Condition.Sql(row.condition()));
            case FOREIGN_KEY ->
                new ForeignKey(
                        name,
                        names(row.columns()),
                        name(row.reference().schema(), row.reference().table()),
                        names(row.reference().columns()),
                        ForeignKey.Action.valueOf(row.reference().onDelete()),
                        ForeignKey.Action.valueOf(row.reference().onUpdate()));
            case INDEX -> throw new IllegalStateException("an index is not among the constraints");
        };
    }

    private List<Identifier> names(List<String> physical) {
        return physical.stream().map(dialect::identifier).toList();
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
                schema.equals(current) ? Optional.empty() : Optional.of(dialect.identifier(schema)),
                dialect.identifier(name));
    }

    /** The rows of each table, in their order. */
    private <T> Map<QualifiedName, List<T>> grouped(String sql, Query.Row<T> row) throws SQLException {
        Map<QualifiedName, List<T>> groups = new TreeMap<>();
        query.inSchemas(sql, it -> groups.computeIfAbsent(name(it, 1), table -> new ArrayList<>())
                .add(row.read(it)));
        return groups;
    }

    private List<Index> indexes(List<IndexRow> rows) {
        Map<String, List<IndexRow>> byName = new TreeMap<>();
        rows.forEach(it ->
                byName.computeIfAbsent(it.name(), key -> new ArrayList<>()).add(it));
        return byName.values().stream().map(this::index).toList();
    }
}
