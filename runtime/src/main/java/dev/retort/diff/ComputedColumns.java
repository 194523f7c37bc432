package dev.retort.diff;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.SqlWords;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns of a table that its database computes: they hold fast what they are computed from, and are made anew for any change. */
final class ComputedColumns {

    private final Table before;
    private final Set<Identifier> retyped;
    private final Set<Identifier> changed;
    private final Set<Identifier> inTheWay;
    private final Set<Identifier> madeAnew;
    private final Collection<Identifier> newNames;

    /**
     * @param renamed columns of the table, old name to new
     * @param ofChangedType columns whose type keeps its name and becomes another
     */
    ComputedColumns(Table before, Table after, Map<Identifier, Identifier> renamed, Predicate<Column> ofChangedType) {
        this.before = before;
        this.retyped = names(
                after,
                it -> typeBefore(it).filter(was -> !was.equals(it.type())).isPresent());
        this.newNames = renamed.values();
        this.changed = new HashSet<>(retyped);
        this.changed.addAll(names(before, ofChangedType));
        this.changed.addAll(renamed.keySet());
        this.changed.addAll(newNames);
        this.inTheWay = names(after, this::standsInTheWay);
        this.madeAnew = names(
                after, it -> it.type().isComputed() && (retyped.contains(it.name()) || inTheWay.contains(it.name())));
    }

    private static Set<Identifier> names(Table table, Predicate<Column> which) {
        return table.columns().stream().filter(which).map(Column::name).collect(Collectors.toSet());
    }

    private Optional<ColumnType> typeBefore(Column column) {
        return before.column(column.name()).map(Column::type);
    }

    private boolean standsInTheWay(Column column) {
        return column.type().isComputed()
                && typeBefore(column)
                        .filter(ColumnType::isComputed)
                        .filter(was -> changed.stream()
                                .anyMatch(it ->
                                        was.isComputedFrom(it) || column.type().isComputedFrom(it)))
                        .isPresent();
    }

    /** Whether it is computed before and after, from a column that gets another type or name meanwhile. */
    boolean standInTheWay(Identifier column) {
        return inTheWay.contains(column);
    }

    boolean areInTheWay() {
        return !inTheWay.isEmpty();
    }

    /** Whether one of the columns goes, to come back: no database lets it, while a foreign key begins or ends there. */
    boolean areMadeAnew(Collection<Identifier> columns) {
        return !Collections.disjoint(madeAnew, columns);
    }

    /**
     * Whether a column that goes, to come back, would take the constraint along, or one that passes its name on to another. Foreign keys are
     * apart: they concern two tables.
     */
    boolean takeAlong(Constraint constraint) {
        return !(constraint instanceof ForeignKey) && takesAlong(constraint);
    }

    private boolean takesAlong(Constraint constraint) {
        return madeAnew.stream().anyMatch(it -> constraint.mentions(it) || isInSqlOf(constraint, it))
                || newNames.stream().anyMatch(it -> isInSqlOf(constraint, it));
    }

    private static boolean isInSqlOf(Constraint constraint, Identifier column) {
        if (constraint instanceof Check check && check.condition() instanceof Condition.Sql sql) {
            return SqlWords.besideTexts(sql.expression()).have(column);
        }
        return constraint instanceof Index index
                && index.parts().stream()
                        .anyMatch(it -> it instanceof Index.Part.Expression indexed
                                && SqlWords.besideTexts(indexed.sql()).have(column));
    }
}
