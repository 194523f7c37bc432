package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributes that have each other's columns while all columns stay: no operation says that rows show other values from then on. */
public final class ExchangedAttributes {

    private final Assembly assembly;
    private final List<Report> reports = new ArrayList<>();

    private ExchangedAttributes(Assembly assembly) {
        this.assembly = assembly;
    }

    /** @param renamed what was there, under the present names */
    public static List<Report> reports(Assembly assembly, Declarations declarations, Snapshot renamed) {
        ExchangedAttributes exchanged = new ExchangedAttributes(assembly);
        renamed.declared().forEach((table, was) -> {
            Snapshot.Declared is = declarations.of(table);
            if (is != null && !declarations.areSettled(table)) {
                exchanged.compare(table, was.attributes(), is.attributes());
            }
        });
        return exchanged.reports;
    }

    private void compare(QualifiedName table, Map<Identifier, String> was, Map<Identifier, String> is) {
        is.forEach((column, attribute) -> {
            String before = was.get(column);
            if (before != null && !before.equals(attribute)) {
                onlyColumnOf(attribute, was)
                        .filter(is::containsKey)
                        .filter(it -> !is.get(it).equals(attribute))
                        .ifPresent(it -> report(table, column, it, was, is));
            }
        });
    }

    private static Optional<Identifier> onlyColumnOf(String attribute, Map<Identifier, String> attributes) {
        List<Identifier> columns = attributes.entrySet().stream()
                .filter(it -> it.getValue().equals(attribute))
                .map(Map.Entry::getKey)
                .toList();
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    /** @param left the column that the attribute had */
    private void report(
            QualifiedName table,
            Identifier column,
            Identifier left,
            Map<Identifier, String> was,
            Map<Identifier, String> is) {
        boolean mayBeRenamed = !is.containsValue(was.get(column)) && !was.containsValue(is.get(left));
        reports.add(Report.at(
                assembly.origins().get(table).columns().get(column).location(),
                Problem.COLUMN_EXCHANGED,
                table + "." + column,
                was.get(column),
                table + "." + left,
                is.get(left),
                mayBeRenamed
                        ? "write @RenamedFrom(\"" + column + "\") on " + is.get(left) + " if it is what "
                                + was.get(column) + " was, and each keeps its values"
                        : "exchange the values in a revision of your own (op.execute) if each shall keep its own"));
    }
}
