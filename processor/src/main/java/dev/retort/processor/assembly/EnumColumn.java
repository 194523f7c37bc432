package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The column of an enum, or of several constants of one: what may be in it, and whether there is room for that. */
final class EnumColumn {

    private final TypeElement type;
    private final Optional<EnumeratedValue> value;
    private final Mapped mapped;
    private final boolean isArray;
    private final Context context;

    private EnumColumn(
            TypeElement type, Optional<EnumeratedValue> value, Mapped mapped, boolean isArray, Context context) {
        this.type = type;
        this.value = value;
        this.mapped = mapped;
        this.isArray = isArray;
        this.context = context;
    }

    /** Of an attribute that no converter turns into something else; reports a value that Hibernate refuses to store. */
    static Optional<EnumColumn> of(Mapped mapped, Context context) {
        Optional<TypeMirror> element = BasicTypes.element(mapped.attribute().type());
        Optional<TypeElement> type =
                Enums.enumOf(element.orElse(mapped.attribute().type()));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<EnumeratedValue> value = EnumeratedValue.of(type.get());
        value.ifPresent(it -> it.check(mapped.attribute(), mapped.where(), context));
        return Optional.of(new EnumColumn(type.get(), value, mapped, element.isPresent(), context));
    }

    /** Keeps other values out of the column, if Hibernate knows how. */
    void guard(TableDraft table, Column column, Location ofLength, Location where) {
        if (!Enums.isGuarded(mapped.attribute())) {
            return;
        }
        enumeration()
                .filter(it -> it.isType() == column.type().enumType().isPresent())
                .filter(it -> it.inArray() == (column.type().name() == TypeName.ARRAY))
                .ifPresent(it -> {
                    table.enumeration(column.name(), it);
                    checkLength(it, column.type(), ofLength);
                    if (!it.isType() && !it.inArray()) {
                        table.holds(mapped, Enums.check(it, column.name()));
                        if (table.isSaidBy(mapped, column.name())) {
                            table.guard(column.name(), guarded -> Enums.check(it, guarded), where);
                        }
                    }
                });
    }

    private Optional<Enumeration> enumeration() {
        Map<String, String> codes = value.filter(it -> context.isHibernate7())
                .map(it -> it.codes(type, mapped.attribute(), mapped.where(), context))
                .orElse(Map.of());
        return value.isPresent() && context.isHibernate7() && codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Enums.enumeration(type, codes, mapped.attribute(), context.order(), isArray));
    }

    /** Hibernate lets it through, and the database refuses the row. */
    private void checkLength(Enumeration held, ColumnType columnType, Location where) {
        ColumnType element = columnType.element().orElse(columnType);
        OptionalInt room = element.equals(BasicTypes.LETTER)
                ? OptionalInt.of(1)
                : element.name() == TypeName.VARCHAR || element.name() == TypeName.CHAR
                        ? OptionalInt.of(element.arguments().get(0))
                        : OptionalInt.empty();
        held.stored().entrySet().stream()
                .max(Comparator.comparingInt(it -> it.getValue().length()))
                .filter(it -> room.isPresent() && it.getValue().length() > room.getAsInt())
                .ifPresent(it -> context.reports()
                        .at(
                                where,
                                Problem.CONSTANT_TOO_LONG,
                                it.getKey(),
                                held.type().getSimpleName(),
                                it.getValue().length(),
                                mapped.path(),
                                room.getAsInt()));
    }
}
