package dev.retort.safety;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of an enum type that PostgreSQL has to know for good before the rest of a revision: it lets no transaction use what it added. */
public final class EnumValuesInUse {

    private EnumValuesInUse() {}

    /** The same operations, with those additions outside of the transaction that are used in it. */
    public static List<Operation> addedBefore(List<? extends Operation> operations) {
        return operations.stream()
                .<Operation>map(it -> it instanceof AlterEnumType change && isUsed(change, operations)
                        ? new OutsideTransaction(change)
                        : it)
                .toList();
    }

    private static boolean isUsed(AlterEnumType change, List<? extends Operation> operations) {
        return change.onlyAdds()
                && operations.stream()
                        .anyMatch(it -> mayMeet(it, change)
                                || change.added().stream()
                                        .map(value -> "'" + value.replace("'", "''") + "'")
                                        .anyMatch(value -> texts(it).anyMatch(text -> text.contains(value))));
    }

    /** Whether rows may hold an added value already, in what is no value yet. */
    private static boolean mayMeet(Operation operation, AlterEnumType change) {
        ColumnType type = ColumnType.enumeration(change.from().name());
        return operation instanceof AlterColumn alter
                && !change.added().isEmpty()
                && alter.to().type().equals(type)
                && !alter.from().type().equals(type);
    }

    /** The SQL in an operation that values may stand in. */
    private static Stream<String> texts(Operation operation) {
        if (operation instanceof CreateTable creation) {
            return Stream.concat(
                    creation.table().columns().stream().flatMap(EnumValuesInUse::texts),
                    creation.table().constraints().flatMap(EnumValuesInUse::texts));
        }
        if (operation instanceof AddColumn addition) {
            return Stream.concat(texts(addition.column()), addition.backfill().stream());
        }
        if (operation instanceof AlterColumn change) {
            return Stream.concat(texts(change.to()), change.backfill().stream());
        }
        if (operation instanceof AddConstraint addition) {
            return texts(addition.constraint());
        }
        return Optional.of(operation).filter(Backfill.class::isInstance).map(it -> ((Backfill) it).set()).stream();
    }

    private static Stream<String> texts(Column column) {
        return column.defaultValue().stream();
    }

    private static Stream<String> texts(Constraint constraint) {
        return constraint instanceof Check check && check.condition() instanceof Condition.Sql sql
                ? Stream.of(sql.expression())
                : Stream.empty();
    }
}
