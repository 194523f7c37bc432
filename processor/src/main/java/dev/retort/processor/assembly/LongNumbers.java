package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;

/** Numbers with more digits than PostgreSQL lets anybody declare, though H2 does. */
final class LongNumbers {

    private static final int MOST_DIGITS = 1000;

    private final Reports reports;

    LongNumbers(Reports reports) {
        this.reports = reports;
    }

    void check(Table table, TableOrigin origin) {
        for (Column column : table.columns()) {
            ColumnType type = column.type().element().orElse(column.type());
            if (type.name() == TypeName.NUMERIC && type.arguments().get(0) > MOST_DIGITS) {
                reports.at(
                        origin.columns().get(column.name()).location(),
                        Problem.NUMBER_TOO_LONG,
                        table.name() + "." + column.name(),
                        type.arguments().get(0),
                        MOST_DIGITS);
            }
        }
    }
}
