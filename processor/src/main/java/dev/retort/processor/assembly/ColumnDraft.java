package dev.retort.processor.assembly;

import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A column with what its table must know to accept it.
 *
 * @param where where to complain about it
 * @param writable whether this mapping writes the column; only one mapping of a column may
 * @param subclasses the entities whose rows alone have it; none where all rows of the table do
 * @param spelled what the names of columns that refer to it are made from
 */
record ColumnDraft(
        Column column,
        Origin origin,
        Location where,
        boolean writable,
        List<TypeElement> subclasses,
        LogicalName spelled) {

    ColumnDraft(Column column, Origin origin, Location where, boolean writable, List<TypeElement> subclasses) {
        this(column, origin, where, writable, subclasses, LogicalName.of(column.name()));
    }

    ColumnDraft(Column column, Origin origin, Location where, boolean writable) {
        this(column, origin, where, writable, List.of());
    }

    /** Whether both cannot stand for one column. Two subclasses may share one, if it is the same to both. */
    boolean contradicts(ColumnDraft other) {
        return haveCommonRows(other)
                ? writable && other.writable
                : !column.type().equals(other.column.type());
    }

    private boolean haveCommonRows(ColumnDraft other) {
        return subclasses.isEmpty()
                || other.subclasses.isEmpty()
                || subclasses.stream().anyMatch(it -> other.subclasses.stream()
                        .anyMatch(that -> isAbove(it, that) || isAbove(that, it)));
    }

    private static boolean isAbove(TypeElement one, TypeElement other) {
        return one.equals(other) || PersistentClass.superclasses(other).contains(one);
    }

    ColumnDraft required() {
        Column required = new Column(
                column.name(), column.type(), false, column.defaultValue(), column.identity(), column.comment());
        return new ColumnDraft(required, origin, where, writable, subclasses, spelled);
    }

    ColumnDraft commented(Optional<String> text) {
        Column commented = new Column(
                column.name(), column.type(), column.nullable(), column.defaultValue(), column.identity(), text);
        return new ColumnDraft(commented, origin, where, writable, subclasses, spelled);
    }

    /** Looks as this one does. */
    ColumnDraft joinedBy(ColumnDraft other) {
        return new ColumnDraft(
                column,
                origin,
                where,
                writable || other.writable,
                subclasses.isEmpty() || other.subclasses.isEmpty()
                        ? List.of()
                        : Stream.concat(subclasses.stream(), other.subclasses.stream())
                                .toList(),
                spelled);
    }
}
