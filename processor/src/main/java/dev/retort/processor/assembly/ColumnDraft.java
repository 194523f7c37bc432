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
 * @param logical its name before the naming strategy has seen it; none of a column of which Hibernate does not keep that in mind
 * @param attribute whose it is; none of a column that no attribute has for itself
 */
record ColumnDraft(
        Column column,
        Origin origin,
        Location where,
        boolean writable,
        List<TypeElement> subclasses,
        Optional<LogicalName> logical,
        Optional<Mapped> attribute) {

    ColumnDraft(Column column, Origin origin, Location where, boolean writable, List<TypeElement> subclasses) {
        this(column, origin, where, writable, subclasses, Optional.empty(), Optional.empty());
    }

    ColumnDraft(Column column, Origin origin, Location where, boolean writable) {
        this(column, origin, where, writable, List.of());
    }

    /** Rather than of two subclasses, which may share a column. */
    boolean haveCommonRows(ColumnDraft other) {
        return subclasses.isEmpty()
                || other.subclasses.isEmpty()
                || subclasses.stream().anyMatch(it -> other.subclasses.stream()
                        .anyMatch(that -> isAbove(it, that) || isAbove(that, it)));
    }

    private static boolean isAbove(TypeElement one, TypeElement other) {
        return one.equals(other) || PersistentClass.superclasses(other).contains(one);
    }

    /** What the names of columns that refer to it are made from. */
    LogicalName spelled() {
        return logical.orElseGet(() -> LogicalName.of(column.name()));
    }

    /** Hibernate takes one column for another under another name, be it that the naming strategy makes both the same. */
    boolean isNamedOtherwise(ColumnDraft other) {
        return logical.isPresent()
                && other.logical.isPresent()
                && !(logical.get().isSame(other.logical.get())
                        && column.name().exact() == other.column.name().exact());
    }

    ColumnDraft named(LogicalName name) {
        return new ColumnDraft(column, origin, where, writable, subclasses, Optional.of(name), attribute);
    }

    ColumnDraft required() {
        Column required = new Column(
                column.name(), column.type(), false, column.defaultValue(), column.identity(), column.comment());
        return new ColumnDraft(required, origin, where, writable, subclasses, logical, attribute);
    }

    ColumnDraft commented(Optional<String> text) {
        Column commented = new Column(
                column.name(), column.type(), column.nullable(), column.defaultValue(), column.identity(), text);
        return new ColumnDraft(commented, origin, where, writable, subclasses, logical, attribute);
    }

    /** Of attributes of the same rows, the one that Hibernate binds first says what the column looks like; of others it has room for both. */
    ColumnDraft joinedWith(ColumnDraft other) {
        if (!haveCommonRows(other)) {
            return withRoomFor(other).joinedBy(other);
        }
        boolean isLater = subclasses.equals(other.subclasses)
                && attribute.isPresent()
                && other.attribute.isPresent()
                && other.attribute.get().isBoundBefore(attribute.get());
        return isLater ? other.joinedBy(this) : joinedBy(other);
    }

    private ColumnDraft withRoomFor(ColumnDraft other) {
        if (RoomierType.holds(column.type(), other.column.type())
                || !RoomierType.holds(other.column.type(), column.type())) {
            return this;
        }
        Column roomier = column.withType(other.column.type());
        return new ColumnDraft(roomier, origin, where, writable, subclasses, logical, attribute);
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
                logical,
                attribute);
    }
}
