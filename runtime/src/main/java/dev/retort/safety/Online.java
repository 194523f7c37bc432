package dev.retort.safety;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The same changes in ways that let the traffic through, where there are such: more steps, and no transaction around all of them. */
public final class Online {

    /** Few enough that no batch keeps its rows locked for long. */
    private static final int BATCH = 1000;

    private final Set<QualifiedName> created = new TreeSet<>();

    public static List<Operation> of(Schema before, List<SchemaOperation> operations) {
        Online online = new Online();
        List<Operation> instead = new ArrayList<>();
        Schema state = before;
        for (SchemaOperation operation : operations) {
            List<Operation> steps = online.stepsOf(operation, state);
            instead.addAll(steps.isEmpty() ? List.of(operation) : steps);
            state = operation.applyTo(state);
        }
        return List.copyOf(instead);
    }

    /** Nothing where the operation itself is the best way. */
    List<Operation> stepsOf(SchemaOperation operation, Schema before) {
        if (operation instanceof CreateTable creation) {
            created.add(creation.table().name());
        } else if (operation instanceof AddConstraint addition && !created.contains(addition.table())) {
            return List.of(new OutsideTransaction(addition));
        } else if (operation instanceof DropConstraint drop && drop.kind() == Constraint.Kind.INDEX) {
            return List.of(new OutsideTransaction(drop));
        } else if (operation instanceof AddColumn addition && !created.contains(addition.table())) {
            return add(addition, before);
        } else if (operation instanceof AlterColumn change) {
            return alter(change, before);
        } else if (operation instanceof RenameValues change && hasKey(before, change.table())) {
            String column = change.column().sql();
            return List.of(new Backfill(
                    change.table(), column + " = " + change.expression(column), change.condition(column), BATCH));
        }
        return List.of();
    }

    private static List<Operation> add(AddColumn addition, Schema before) {
        Column column = addition.column();
        Optional<String> value =
                addition.backfill().or(() -> column.defaultValue().filter(VolatileDefault::is));
        if (value.isEmpty() || column.identity() || !hasKey(before, addition.table())) {
            return List.of();
        }
        Column bare = nullable(column, Optional.empty());
        Column filled = nullable(column, column.defaultValue());
        List<Operation> steps = new ArrayList<>();
        steps.add(new AddColumn(addition.table(), bare));
        if (!filled.equals(bare)) {
            steps.add(new AlterColumn(addition.table(), bare, filled));
        }
        steps.add(backfill(addition.table(), column.name(), value.get()));
        if (!column.nullable()) {
            steps.add(new OutsideTransaction(new AlterColumn(addition.table(), filled, column)));
        }
        return steps;
    }

    private static List<Operation> alter(AlterColumn change, Schema before) {
        Column to = change.to();
        boolean fillable = change.backfill().isEmpty() || hasKey(before, change.table());
        if (!change.from().nullable() || to.nullable() || to.identity() || !fillable) {
            return List.of();
        }
        Column nullable = nullable(to, to.defaultValue());
        List<Operation> steps = new ArrayList<>();
        if (!change.from().equals(nullable)) {
            steps.add(new AlterColumn(change.table(), change.from(), nullable).withConversion(change.conversion()));
        }
        change.backfill().ifPresent(it -> steps.add(backfill(change.table(), to.name(), it)));
        steps.add(new OutsideTransaction(new AlterColumn(change.table(), nullable, to)));
        return steps;
    }

    private static Column nullable(Column column, Optional<String> defaultValue) {
        return new Column(column.name(), column.type(), true, defaultValue, false, column.comment());
    }

    /** Batches go along it. */
    private static boolean hasKey(Schema schema, QualifiedName table) {
        return schema.table(table).primaryKey().isPresent();
    }

    private static Backfill backfill(QualifiedName table, Identifier column, String value) {
        String name = column.sql();
        return new Backfill(table, name + " = " + value, name + " is null", BATCH);
    }
}
