package dev.retort.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything in a database that Retort looks after.
 *
 * @param namespaces the schemas to create; tables outside them live in the connection's default schema
 */
public record Schema(
        SortedSet<Identifier> namespaces,
        SortedMap<Identifier, EnumType> enumTypes,
        SortedMap<QualifiedName, Sequence> sequences,
        SortedMap<QualifiedName, Table> tables) {

    public static final Schema EMPTY = new Schema(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Schema {
        namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
        enumTypes = Collections.unmodifiableSortedMap(new TreeMap<>(enumTypes));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    public static Schema of(
            Collection<Identifier> namespaces, Collection<Sequence> sequences, Collection<Table> tables) {
        return new Schema(
                new TreeSet<>(namespaces),
                new TreeMap<>(),
                indexed(sequences, Sequence::name),
                indexed(tables, Table::name));
    }

    private static <N extends Comparable<N>, T> SortedMap<N, T> indexed(Collection<T> values, Function<T, N> name) {
        SortedMap<N, T> byName = new TreeMap<>();
        for (T value : values) {
            if (byName.put(name.apply(value), value) != null) {
                throw new SchemaMismatchException("two things are called " + name.apply(value));
            }
        }
        return byName;
    }

    public Table table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new SchemaMismatchException("there is no table " + name));
    }

    public Column column(QualifiedName table, Identifier column) {
        return table(table)
                .column(column)
                .orElseThrow(() -> new SchemaMismatchException("table " + table + " has no column " + column));
    }

    public EnumType enumType(Identifier name) {
        return Optional.ofNullable(enumTypes.get(name))
                .orElseThrow(() -> new SchemaMismatchException("there is no enum type " + name));
    }

    /** The columns that hold values of an enum type, each with its table. */
    public Stream<Map.Entry<QualifiedName, Column>> columnsOf(Identifier enumType) {
        return tables.values().stream().flatMap(table -> table.columns().stream()
                .filter(it -> it.type().equals(ColumnType.enumeration(enumType)))
                .map(it -> Map.entry(table.name(), it)));
    }

    public Schema withEnumTypes(Collection<EnumType> newEnumTypes) {
        return new Schema(namespaces, indexed(newEnumTypes, EnumType::name), sequences, tables);
    }

    public Schema withNamespaces(Set<Identifier> newNamespaces) {
        return new Schema(new TreeSet<>(newNamespaces), enumTypes, sequences, tables);
    }

    public Schema withSequences(SortedMap<QualifiedName, Sequence> newSequences) {
        return new Schema(namespaces, enumTypes, newSequences, tables);
    }

    public Schema withTables(SortedMap<QualifiedName, Table> newTables) {
        return new Schema(namespaces, enumTypes, sequences, newTables);
    }

    /** The schema with one table changed in place. */
    public Schema withTableChanged(QualifiedName name, UnaryOperator<Table> change) {
        SortedMap<QualifiedName, Table> changed = new TreeMap<>(tables);
        changed.put(name, change.apply(table(name)));
        return withTables(changed);
    }
}
