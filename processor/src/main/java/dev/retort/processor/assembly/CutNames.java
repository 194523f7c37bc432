package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** PostgreSQL keeps but the first bytes of a long name, by which it must still be told from the others. */
final class CutNames {

    private final Reports reports;

    CutNames(Reports reports) {
        this.reports = reports;
    }

    /** @param sequences which share a space of names with the tables */
    void check(Collection<TableDraft> tables, Map<QualifiedName, Location> sequences) {
        Map<QualifiedName, Location> relations = new LinkedHashMap<>(sequences);
        tables.forEach(it -> relations.put(it.name(), it.origin().location()));
        check(relations, "table or sequence");
        for (TableDraft table : tables) {
            if (isOneCut(table)) {
                Map<QualifiedName, Location> columns = new LinkedHashMap<>();
                table.columnDrafts()
                        .all()
                        .forEach(it -> columns.put(QualifiedName.of(it.column().name()), it.where()));
                check(columns, "column");
            }
        }
    }

    private static boolean isOneCut(TableDraft table) {
        for (ColumnDraft draft : table.columnDrafts().all()) {
            if (Names.isCut(draft.column().name())) {
                return true;
            }
        }
        return false;
    }

    private void check(Map<QualifiedName, Location> names, String kind) {
        if (names.keySet().stream().noneMatch(it -> Names.isCut(it.name()))) {
            return;
        }
        Set<QualifiedName> kept = new HashSet<>();
        names.keySet().stream().filter(it -> !Names.isCut(it.name())).forEach(it -> kept.add(cut(it)));
        names.forEach((name, where) -> {
            if (Names.isCut(name.name()) && !kept.add(cut(name))) {
                reports.at(where, Problem.NAME_CUT_TO_ANOTHER, name.name().text(), Names.cut(name.name()), kind);
            }
        });
    }

    private static QualifiedName cut(QualifiedName name) {
        return name.sibling(new Identifier(Names.cut(name.name()), true));
    }
}
