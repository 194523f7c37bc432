package dev.retort.processor;

import dev.retort.operation.AddColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Optional;

/** What an operation may do to the rows that are there, said where it is caused. */
final class Hazards {

    private final Places places;
    private final String revision;

    Hazards(Places places, String revision) {
        this.places = places;
        this.revision = revision;
    }

    List<Report> of(List<SchemaOperation> operations) {
        return operations.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<Report> of(SchemaOperation operation) {
        if (operation instanceof DropTable drop) {
            return Optional.of(Report.at(places.of(operation), Problem.TABLE_DROPPED, drop.name(), revision));
        }
        if (operation instanceof DropColumn drop) {
            return Optional.of(Report.at(
                    places.of(operation), Problem.COLUMN_DROPPED, drop.table() + "." + drop.column(), revision));
        }
        if (operation instanceof AddColumn add && needsAValue(add.column())) {
            return Optional.of(Report.at(
                    places.of(operation),
                    Problem.NOT_NULL_WITHOUT_DEFAULT,
                    add.table() + "." + add.column().name()));
        }
        return Optional.empty();
    }

    private static boolean needsAValue(Column column) {
        return !column.nullable() && !column.identity() && column.defaultValue().isEmpty();
    }
}
