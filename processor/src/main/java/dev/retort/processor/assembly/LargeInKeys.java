package dev.retort.processor.assembly;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is too large for a key or an index: for PostgreSQL only some of the values, for H2 the column. */
final class LargeInKeys {

    private static final Dialect H2 = Dialects.of(Database.H2);
    private static final Dialect POSTGRESQL = Dialects.of(Database.POSTGRESQL);

    private final Reports reports;

    LargeInKeys(Reports reports) {
        this.reports = reports;
    }

    void check(Table table, TableOrigin origin) {
        for (Identifier name : indexed(table)) {
            Column column = table.column(name).orElseThrow();
            if (!H2.canIndex(column.type())) {
                warn(origin.columns().get(name).location(), table.name() + "." + name, column.type());
            }
        }
    }

    private void warn(Location where, String column, ColumnType type) {
        String onH2 = H2.typeSql(type);
        reports.at(
                where,
                Problem.LARGE_IN_KEY,
                column,
                onH2,
                POSTGRESQL.typeSql(type).startsWith("oid")
                        ? "tells only the numbers of large objects apart"
                        : "refuses rows with more than some 2,700 bytes in it",
                onH2.equals("clob") ? ", or columnDefinition = \"text\", which H2 takes there" : "");
    }

    private static Set<Identifier> indexed(Table table) {
        Set<Identifier> columns = new LinkedHashSet<>();
        table.primaryKey().ifPresent(it -> columns.addAll(it.columns()));
        table.uniques().forEach(it -> columns.addAll(it.columns()));
        for (Index index : table.indexes()) {
            for (Index.Part part : index.parts()) {
                if (part instanceof Index.Part.Column column) {
                    columns.add(column.name());
                }
            }
        }
        return columns;
    }
}
