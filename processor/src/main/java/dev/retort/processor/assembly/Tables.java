package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables so far, each name once. */
final class Tables {

    private final Map<QualifiedName, TableDraft> byName = new LinkedHashMap<>();
    private final Reports reports;

    Tables(Reports reports) {
        this.reports = reports;
    }

    /** The second table of a name is reported and left out. */
    void add(TableDraft table, Location where) {
        // Whether a name is quoted does not make it another one in PostgreSQL.
        QualifiedName key =
                table.name().sibling(new Identifier(table.name().name().text(), true));
        TableDraft there = byName.putIfAbsent(key, table);
        if (there != null) {
            reports.at(where, Problem.TABLE_TAKEN, table.name(), there.origin().name());
        }
    }

    Collection<TableDraft> all() {
        return byName.values();
    }
}
