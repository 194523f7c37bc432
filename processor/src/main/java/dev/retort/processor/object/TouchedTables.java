package dev.retort.processor.object;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables that change in ways that views on them do not bear: they would forbid it, or name what is gone. */
public final class TouchedTables {

    private TouchedTables() {}

    /** By their names, before and after. */
    public static SortedSet<String> by(Collection<? extends Operation> operations) {
        SortedSet<String> names = new TreeSet<>();
        for (Operation step : operations) {
            Operation operation = OutsideTransaction.inner(step);
            if (operation instanceof AlterColumn alter
                    && !alter.from().type().equals(alter.to().type())) {
                names.add(alter.table().name().text());
            } else if (operation instanceof AlterEnumType change) {
                // Up it may only add values; down it needs another type for the columns.
                change.columns().forEach(it -> names.add(it.table().name().text()));
            } else if (operation instanceof DropColumn drop) {
                names.add(drop.table().name().text());
            } else if (operation instanceof RenameColumn rename) {
                names.add(rename.table().name().text());
            } else if (operation instanceof RenameTable rename) {
                names.add(rename.from().name().text());
                names.add(rename.to().text());
            } else if (operation instanceof MoveTable move) {
                names.add(move.from().name().text());
            } else if (operation instanceof DropTable drop) {
                names.add(drop.name().name().text());
            }
        }
        return names;
    }
}
