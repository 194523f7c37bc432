package dev.retort.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Everything in a database that Retort looks after.
 *
 * @param namespaces the schemas to create; tables outside them live in the connection's default schema
 */
public record Schema(
        SortedSet<Identifier> namespaces,
        SortedMap<QualifiedName, Sequence> sequences,
        SortedMap<QualifiedName, Table> tables) {

    public static final Schema EMPTY = new Schema(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

    public Schema {
        namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    public static Schema of(
            Collection<Identifier> namespaces, Collection<Sequence> sequences, Collection<Table> tables) {
        return new Schema(new TreeSet<>(namespaces), indexed(sequences, Sequence::name), indexed(tables, Table::name));
    }

    private static <T> SortedMap<QualifiedName, T> indexed(Collection<T> values, Function<T, QualifiedName> name) {
        SortedMap<QualifiedName, T> byName = new TreeMap<>();
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

    public Schema withNamespaces(Set<Identifier> newNamespaces) {
        return new Schema(new TreeSet<>(newNamespaces), sequences, tables);
    }

    public Schema withSequences(SortedMap<QualifiedName, Sequence> newSequences) {
        return new Schema(namespaces, newSequences, tables);
    }

    public Schema withTables(SortedMap<QualifiedName, Table> newTables) {
        return new Schema(namespaces, sequences, newTables);
    }

    /** The schema with one table changed in place. */
    public Schema withTableChanged(QualifiedName name, UnaryOperator<Table> change) {
        SortedMap<QualifiedName, Table> changed = new TreeMap<>(tables);
        changed.put(name, change.apply(table(name)));
        return withTables(changed);
    }
}
