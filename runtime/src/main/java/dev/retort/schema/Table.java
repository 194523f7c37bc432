package dev.retort.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table with everything that belongs to it.
 *
 * @param columns in the order they were created, which no comparison looks at; those of the primary key are never null, and
 *     stay so when the key goes
 * @param uniques and the other constraints by name, so that equal tables are equal records
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<Unique> uniques,
        List<Check> checks,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        Optional<String> comment) {

    public Table {
        columns = notNull(columns, primaryKey);
        uniques = byName(uniques);
        checks = byName(checks);
        indexes = byName(indexes);
        foreignKeys = byName(foreignKeys);
        Set<Identifier> seen = new HashSet<>();
        for (Column column : columns) {
            requireOnce(column.name(), seen, name, "column");
        }
        requireOnce(primaryKey, name, uniques, indexes);
        requireOnce(primaryKey, name, uniques, checks, foreignKeys);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Table same
                        && name.equals(same.name)
                        && columns.equals(same.columns)
                        && primaryKey.equals(same.primaryKey)
                        && uniques.equals(same.uniques)
                        && checks.equals(same.checks)
                        && indexes.equals(same.indexes)
                        && foreignKeys.equals(same.foreignKeys)
                        && comment.equals(same.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns, primaryKey, uniques, checks, indexes, foreignKeys, comment);
    }

    /** Whether they differ in nothing but the order of columns. */
    public boolean isSameAs(Table other) {
        return equals(other)
                || columns.size() == other.columns.size()
                        && new HashSet<>(columns).equals(new HashSet<>(other.columns))
                        && equals(other.withColumns(columns));
    }

    /** Indexes go by the names of the schema, checks and foreign keys by those of their table, and keys by both. */
    @SafeVarargs
    private static void requireOnce(
            Optional<PrimaryKey> primaryKey, QualifiedName table, List<? extends Constraint>... kinds) {
        Set<Identifier> seen = new HashSet<>();
        primaryKey.ifPresent(it -> seen.add(it.name()));
        for (List<? extends Constraint> kind : kinds) {
            for (Constraint constraint : kind) {
                requireOnce(constraint.name(), seen, table, "constraint");
            }
        }
    }

    /** @param constraints and indexes, in any order */
    public static Table of(
            QualifiedName name,
            List<Column> columns,
            List<? extends Constraint> constraints,
            Optional<String> comment) {
        return new Table(
                name,
                columns,
                only(constraints, PrimaryKey.class).stream().findFirst(),
                only(constraints, Unique.class),
                only(constraints, Check.class),
                only(constraints, Index.class),
                only(constraints, ForeignKey.class),
                comment);
    }

    /** A table of columns and nothing else. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return of(name, columns, List.of(), Optional.empty());
    }

    private static List<Column> notNull(List<Column> columns, Optional<PrimaryKey> key) {
        List<Column> notNull = new ArrayList<>(columns);
        key.ifPresent(
                primary -> notNull.replaceAll(it -> it.nullable() && primary.mentions(it.name()) ? it.notNull() : it));
        return List.copyOf(notNull);
    }

    private static <C extends Constraint> List<C> byName(List<C> constraints) {
        if (constraints.size() < 2) {
            return List.copyOf(constraints);
        }
        List<C> sorted = new ArrayList<>(constraints);
        sorted.sort(Comparator.comparing(Constraint::name));
        return List.copyOf(sorted);
    }

    private static void requireOnce(Identifier it, Set<Identifier> seen, QualifiedName table, String kind) {
        if (!seen.add(it)) {
            throw new SchemaMismatchException("table " + table + " has two times the " + kind + " " + it);
        }
    }

    public Optional<Column> column(Identifier column) {
        for (Column it : columns) {
            if (it.name().equals(column)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    public Table withName(QualifiedName newName) {
        return new Table(newName, columns, primaryKey, uniques, checks, indexes, foreignKeys, comment);
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(name, newColumns, primaryKey, uniques, checks, indexes, foreignKeys, comment);
    }

    public Table withComment(Optional<String> newComment) {
        return new Table(name, columns, primaryKey, uniques, checks, indexes, foreignKeys, newComment);
    }

    /** All of them, foreign keys last. */
    public Stream<Constraint> constraints() {
        return Stream.of(primaryKey.stream(), uniques.stream(), checks.stream(), indexes.stream(), foreignKeys.stream())
                .flatMap(it -> it);
    }

    public Constraint constraint(Constraint.Kind kind, Identifier constraint) {
        return constraints()
                .filter(it -> it.kind() == kind && it.name().equals(constraint))
                .findFirst()
                .orElseThrow(() -> new SchemaMismatchException("table " + name + " has no " + kind + " " + constraint));
    }

    public Table with(Constraint added) {
        if (added.kind() == Constraint.Kind.PRIMARY_KEY && primaryKey.isPresent()) {
            throw new SchemaMismatchException("table " + name + " has a primary key already");
        }
        return withConstraints(Stream.concat(constraints(), Stream.of(added)).toList());
    }

    public Table without(Constraint removed) {
        return withConstraints(constraints().filter(it -> !it.equals(removed)).toList());
    }

    public Table withConstraints(List<? extends Constraint> all) {
        return of(name, columns, all, comment);
    }

    private static <C extends Constraint> List<C> only(List<? extends Constraint> all, Class<C> kind) {
        List<C> only = new ArrayList<>();
        for (Constraint it : all) {
            if (kind.isInstance(it)) {
                only.add(kind.cast(it));
            }
        }
        return only;
    }

    /** The same table without a column, and without the constraints that need it, as a database drops them. */
    public Table withoutColumn(Identifier column) {
        return withColumns(
                        columns.stream().filter(it -> !it.name().equals(column)).toList())
                .withConstraints(
                        constraints().filter(it -> !it.mentions(column)).toList());
    }

    boolean hasForeignKey(Predicate<ForeignKey> which) {
        for (ForeignKey key : foreignKeys) {
            if (which.test(key)) {
                return true;
            }
        }
        return false;
    }

    Table withForeignKeysChanged(Predicate<ForeignKey> which, UnaryOperator<ForeignKey> change) {
        List<ForeignKey> changed = foreignKeys.stream()
                .map(it -> which.test(it) ? change.apply(it) : it)
                .toList();
        return new Table(name, columns, primaryKey, uniques, checks, indexes, changed, comment);
    }

    public Table withColumnRenamed(Identifier from, Identifier to) {
        return withColumns(columns.stream()
                        .map(it -> it.name().equals(from) ? it.withName(to) : it)
                        .toList())
                .withConstraints(
                        constraints().map(it -> it.withColumnRenamed(from, to)).toList());
    }
}
