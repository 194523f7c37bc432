package dev.retort.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything in a database that Retort looks after.
 *
 * @param namespaces the schemas to create; tables outside them live in the connection's default schema
 */
public record Schema(
        SortedSet<Identifier> namespaces,
        ByName<Identifier, EnumType> enumTypes,
        ByName<QualifiedName, Sequence> sequences,
        ByName<QualifiedName, Table> tables) {

    public static final Schema EMPTY = new Schema(new TreeSet<>(), ByName.empty(), ByName.empty(), ByName.empty());

    public Schema {
        namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
    }

    public static Schema of(
            Collection<Identifier> namespaces, Collection<Sequence> sequences, Collection<Table> tables) {
        return new Schema(
                new TreeSet<>(namespaces),
                ByName.empty(),
                ByName.of(sequences, Sequence::name),
                ByName.of(tables, Table::name));
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

    public Sequence sequence(QualifiedName name) {
        return Optional.ofNullable(sequences.get(name))
                .orElseThrow(() -> new SchemaMismatchException("there is no sequence " + name));
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

    public Schema withNamespaces(Set<Identifier> newNamespaces) {
        return new Schema(new TreeSet<>(newNamespaces), enumTypes, sequences, tables);
    }

    public Schema withEnumTypes(Collection<EnumType> newEnumTypes) {
        return new Schema(namespaces, ByName.of(newEnumTypes, EnumType::name), sequences, tables);
    }

    public Schema withSequences(Map<QualifiedName, Sequence> newSequences) {
        return new Schema(namespaces, enumTypes, ByName.copyOf(newSequences), tables);
    }

    public Schema withTables(Map<QualifiedName, Table> newTables) {
        return new Schema(namespaces, enumTypes, sequences, ByName.copyOf(newTables));
    }

    /** The schema with one table changed in place. */
    public Schema withTableChanged(QualifiedName name, UnaryOperator<Table> change) {
        return withTables(tables.with(name, change.apply(table(name))));
    }

    /** The schema with some foreign keys changed; every table that has none of them is the same as before. */
    public Schema withForeignKeysChanged(Predicate<ForeignKey> which, UnaryOperator<ForeignKey> change) {
        ByName<QualifiedName, Table> changed = tables;
        for (Table table : tables.values()) {
            if (table.hasForeignKey(which)) {
                changed = changed.with(table.name(), table.withForeignKeysChanged(which, change));
            }
        }
        return withTables(changed);
    }
}
