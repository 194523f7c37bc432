package dev.retort.processor;

import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns of a table that stay as they were, for they are somebody else's.
 *
 * @param table as it was
 * @param was who declared what of it
 */
record KeptColumns(Table table, Snapshot.Declared was, Unmanaged unmanaged, List<Column> columns) {

    static KeptColumns of(Table table, Snapshot.Declared was, Unmanaged unmanaged) {
        return new KeptColumns(
                table,
                was,
                unmanaged,
                table.columns().stream()
                        .filter(it -> isLeftAlone(it.name(), was, unmanaged))
                        .toList());
    }

    /** Because it was before, or because its entity or attribute says so now; of a class that is gone only memory tells. */
    private static boolean isLeftAlone(Identifier column, Snapshot.Declared was, Unmanaged unmanaged) {
        return unmanaged.classes().contains(was.entity())
                || was.leftAlone().contains(column)
                || Optional.ofNullable(was.attributes().get(column))
                        .filter(unmanaged::holds)
                        .isPresent();
    }

    boolean areTheWholeTable() {
        return columns.size() == table.columns().size();
    }

    /** Those that the entities do not declare again. */
    KeptColumns besides(Table declared) {
        return new KeptColumns(
                table,
                was,
                unmanaged,
                columns.stream()
                        .filter(it -> declared.column(it.name()).isEmpty())
                        .toList());
    }

    /** The columns that have lost their attribute just now, and refuse rows without a value. */
    List<Identifier> leftBehind() {
        return columns.stream()
                .filter(it -> !it.nullable() && !it.identity() && !it.type().fillsItself())
                .filter(it -> it.defaultValue().isEmpty())
                .map(Column::name)
                .filter(it -> Optional.ofNullable(was.attributes().get(it))
                        .filter(Predicate.not(unmanaged::isMapped))
                        .isPresent())
                .toList();
    }

    Table addedTo(Table declared) {
        List<Column> all = new ArrayList<>(declared.columns());
        List<Constraint> constraints = declared.constraints().collect(Collectors.toCollection(ArrayList::new));
        for (Column column : columns) {
            all.add(column);
            table.constraints()
                    .filter(it -> isAbout(it, column.name()) && !constraints.contains(it))
                    .forEach(constraints::add);
        }
        return declared.withColumns(all).withConstraints(constraints);
    }

    private static boolean isAbout(Constraint constraint, Identifier column) {
        return constraint.mentions(column)
                || constraint instanceof Check check
                        && check.condition() instanceof Condition.Sql sql
                        && Pattern.compile("\\b" + Pattern.quote(column.text()) + "\\b")
                                .matcher(sql.expression())
                                .find();
    }

    /** An attribute that is gone is forgotten, so that what is to be said of that is said once. */
    Snapshot.Declared addedTo(Snapshot.Declared now) {
        Map<Identifier, String> attributes = new TreeMap<>(now.attributes());
        Map<Identifier, List<String>> constants = new TreeMap<>(now.constants());
        Map<Identifier, Map<String, String>> codes = new TreeMap<>(now.codes());
        for (Column column : columns) {
            Optional.ofNullable(was.codes().get(column.name())).ifPresent(it -> codes.put(column.name(), it));
            Optional.ofNullable(was.attributes().get(column.name()))
                    .filter(unmanaged::isMapped)
                    .ifPresent(it -> attributes.put(column.name(), it));
            Optional.ofNullable(was.constants().get(column.name())).ifPresent(it -> constants.put(column.name(), it));
        }
        return now.with(attributes, constants, codes)
                .leavingAlone(columns.stream().map(Column::name).collect(Collectors.toSet()));
    }
}
