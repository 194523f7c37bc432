package dev.retort.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What has to happen within a table that is there before and after. */
final class TableDiff {

    private TableDiff() {}

    /** @param renamed constraints that only get another name */
    static List<SchemaOperation> between(
            Table before, Table after, ComputedColumns computed, Map<Constraint, Constraint> renamed) {
        List<SchemaOperation> operations = new ArrayList<>();
        columns(before, after, computed, operations);
        constraints(before, after, computed, renamed, operations);
        if (!before.comment().equals(after.comment())) {
            operations.add(new CommentOnTable(after.name(), before.comment(), after.comment()));
        }
        return operations;
    }

    private static void columns(Table before, Table after, ComputedColumns computed, List<SchemaOperation> operations) {
        for (Column column : after.columns()) {
            before.column(column.name())
                    .ifPresentOrElse(
                            was -> {
                                if (computed.standInTheWay(column.name())) {
                                    Column meanwhile = was.withType(was.type().ofValues());
                                    operations.add(new AlterColumn(after.name(), was, meanwhile));
                                    operations.add(new AlterColumn(after.name(), meanwhile, column));
                                } else if (!was.equals(column)) {
                                    operations.add(new AlterColumn(after.name(), was, column));
                                }
                            },
                            () -> operations.add(new AddColumn(after.name(), column)));
        }
        for (Column column : before.columns()) {
            if (after.column(column.name()).isEmpty()) {
                operations.add(new DropColumn(after.name(), column.name()));
            }
        }
    }

    /** A constraint that changes in any way but its name is another one: no database alters them in place. */
    private static void constraints(
            Table before,
            Table after,
            ComputedColumns computed,
            Map<Constraint, Constraint> renamed,
            List<SchemaOperation> operations) {
        List<Constraint> old = before.constraints().toList();
        List<Constraint> now = after.constraints().toList();
        old.stream()
                .filter(it -> (!now.contains(it) || computed.takeAlong(it)) && !renamed.containsKey(it))
                .forEach(it -> operations.add(new DropConstraint(after.name(), it.kind(), it.name())));
        renamed.forEach(
                (was, is) -> operations.add(new RenameConstraint(after.name(), was.kind(), was.name(), is.name())));
        now.stream()
                .filter(it -> (!old.contains(it) || computed.takeAlong(it)) && !renamed.containsValue(it))
                .forEach(it -> operations.add(new AddConstraint(after.name(), it)));
    }
}
