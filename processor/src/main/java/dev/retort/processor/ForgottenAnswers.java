package dev.retort.processor;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Using;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Conversion;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.ValuesOfRows.Place;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a draft did to rows because an answer said so that is gone, while the database does something by itself. */
record ForgottenAnswers(Places places, Drafts drafts) {

    List<Report> in(List<SchemaOperation> now) {
        Map<Place, AlterColumn> converted = new LinkedHashMap<>();
        Map<Place, AddColumn> filled = new LinkedHashMap<>();
        for (Draft draft : drafts.all()) {
            for (Operation step : draft.written().upgrade()) {
                Operation operation = OutsideTransaction.inner(step);
                if (operation instanceof AlterColumn alter && alter.conversion().isPresent()) {
                    converted.put(new Place(alter.table(), alter.to().name()), alter);
                } else if (operation instanceof AddColumn add && add.backfill().isPresent()) {
                    filled.put(new Place(add.table(), add.column().name()), add);
                }
            }
        }
        List<Report> reports = new ArrayList<>();
        for (SchemaOperation operation : now) {
            if (operation instanceof AlterColumn alter
                    && alter.conversion().isEmpty()
                    && !alter.from().type().equals(alter.to().type())) {
                AlterColumn was =
                        converted.get(new Place(alter.table(), alter.to().name()));
                if (was != null
                        && was.from().type().equals(alter.from().type())
                        && was.to().type().equals(alter.to().type())) {
                    reports.add(report(
                            operation,
                            Using.class,
                            was.conversion().map(Conversion::expression).orElseThrow()));
                }
            } else if (operation instanceof AddColumn add && add.backfill().isEmpty()) {
                AddColumn was = filled.get(new Place(add.table(), add.column().name()));
                if (was != null) {
                    reports.add(report(operation, Backfill.class, was.backfill().orElseThrow()));
                }
            }
        }
        return reports;
    }

    private Report report(SchemaOperation operation, Class<?> answer, String expression) {
        return Report.at(
                places.of(operation),
                Problem.ANSWER_FORGOTTEN,
                "@" + answer.getSimpleName() + "(\"" + expression + "\")",
                String.join(" and ", drafts.names()));
    }
}
