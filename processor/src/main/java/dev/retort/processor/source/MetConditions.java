package dev.retort.processor.source;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all rows are known to meet, because a check demanded it until this revision. */
final class MetConditions {

    private record Met(QualifiedName table, Condition condition) {}

    private final List<Met> known = new ArrayList<>();
    private Schema enumTypes;

    MetConditions(Schema schema) {
        enumTypes = Schema.EMPTY.withEnumTypes(schema.enumTypes().values());
        schema.tables()
                .forEach((name, table) ->
                        table.checks().stream().map(Check::condition).forEach(it -> known.add(new Met(name, it))));
    }

    /** A check that goes has been met by the rows that are there. */
    void follow(Operation operation) {
        if (operation instanceof RenameTable rename) {
            known.replaceAll(it ->
                    it.table.equals(rename.from()) ? new Met(rename.from().sibling(rename.to()), it.condition) : it);
        } else if (operation instanceof MoveTable move) {
            known.replaceAll(it -> it.table.equals(move.from()) ? new Met(move.moved(), it.condition) : it);
        } else if (operation instanceof RenameColumn rename) {
            known.replaceAll(it -> it.table.equals(rename.table())
                    ? new Met(it.table, it.condition.withColumnRenamed(rename.from(), rename.to()))
                    : it);
        } else if (operation instanceof RenameValues rename) {
            known.replaceAll(
                    it -> it.table.equals(rename.table()) ? new Met(it.table, renamed(it.condition, rename)) : it);
        } else if (operation instanceof AlterColumn change
                && !change.from().type().equals(change.to().type())) {
            known.removeIf(it -> it.table.equals(change.table())
                    && it.condition.mentions(change.to().name()));
            if (change.conversion().isEmpty()) {
                ofEnumType(change.from()).ifPresent(it -> known.add(new Met(change.table(), it)));
            }
        } else if (isAboutEnumTypes(operation)) {
            enumTypes = operation.applyTo(enumTypes);
        }
    }

    private static boolean isAboutEnumTypes(Operation operation) {
        return operation instanceof CreateEnumType
                || operation instanceof AlterEnumType
                || operation instanceof RenameEnumType
                || operation instanceof DropEnumType;
    }

    /** What the type of the column lets nobody break, if it is an enum type. */
    Optional<Condition> ofEnumType(Column column) {
        return column.type()
                .enumType()
                .map(it -> new Condition.OneOf(
                        column.name(), enumTypes.enumType(it).values()));
    }

    private static Condition renamed(Condition condition, RenameValues rename) {
        return condition instanceof Condition.OneOf oneOf && oneOf.column().equals(rename.column())
                ? new Condition.OneOf(
                        oneOf.column(),
                        oneOf.values().stream()
                                .map(it -> rename.values().getOrDefault(it, it))
                                .toList())
                : condition;
    }

    boolean imply(QualifiedName table, Condition condition) {
        return known.stream().anyMatch(it -> it.table.equals(table) && implies(it.condition, condition));
    }

    private static boolean implies(Condition met, Condition wanted) {
        if (met instanceof Condition.OneOf had && wanted instanceof Condition.OneOf has) {
            return had.column().equals(has.column()) && has.values().containsAll(had.values());
        }
        if (met instanceof Condition.Between had && wanted instanceof Condition.Between has) {
            return had.column().equals(has.column()) && has.low() <= had.low() && has.high() >= had.high();
        }
        return met.equals(wanted);
    }
}
