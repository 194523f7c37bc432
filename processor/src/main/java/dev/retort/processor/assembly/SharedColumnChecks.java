package dev.retort.processor.assembly;

import dev.retort.processor.problem.Problem;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What may be wrong with a column that several attributes have. */
final class SharedColumnChecks {

    private final QualifiedName table;
    private final Reports reports;

    SharedColumnChecks(QualifiedName table, Reports reports) {
        this.table = table;
        this.reports = reports;
    }

    void checkNames(ColumnDraft there, ColumnDraft added) {
        if (there.isNamedOtherwise(added)) {
            String column = added.column().name().text();
            reports.refused(
                    added.where(),
                    "the names " + there.spelled() + " and " + added.spelled() + " for the column " + column
                            + " of table " + table.name().text(),
                    "give both the same, as with @Column(name = \"" + column + "\")");
        }
    }

    /** Hibernate looks columns up by the names that they have before the naming strategy sees them, in whatever letters. */
    void checkApart(Collection<ColumnDraft> columns) {
        Map<String, ColumnDraft> byName = new HashMap<>();
        for (ColumnDraft draft : columns) {
            if (draft.logical().isPresent()) {
                LogicalName name = draft.logical().get();
                ColumnDraft there = byName.putIfAbsent(name.canonical(), draft);
                if (there != null) {
                    reports.refused(
                            draft.where(),
                            "the name " + name + " for the column "
                                    + draft.column().name() + " of table " + table.name() + ", for it is that of "
                                    + there.column().name() + " too",
                            "give one of them another name, and not just other letters");
                }
            }
        }
    }

    /** One of them writes a column; but of two subclasses each has its own rows. */
    void checkUse(ColumnDraft there, ColumnDraft added) {
        if (!there.haveCommonRows(added)) {
            checkTypes(there, added);
        } else if (there.writable() && added.writable()) {
            reports.at(
                    added.where(),
                    Problem.COLUMN_TWICE,
                    added.column().name().text(),
                    table.name().text(),
                    there.origin().name());
        }
    }

    /** @param values that an attribute may have, if its column shall let in no others */
    void checkValues(ColumnDraft decisive, ColumnDraft other, Map<Mapped, Condition> values) {
        boolean areSame = Objects.equals(
                values.get(decisive.attribute().orElseThrow()),
                values.get(other.attribute().orElseThrow()));
        if (!areSame && other.writable()) {
            reports.at(
                    other.where(),
                    Problem.SUBCLASS_VALUES_DIFFER,
                    table + "." + other.column().name(),
                    decisive.origin().name(),
                    other.origin().name());
        }
    }

    private void checkTypes(ColumnDraft there, ColumnDraft added) {
        ColumnType one = there.column().type();
        ColumnType other = added.column().type();
        if (!one.equals(other)) {
            reports.at(
                    added.where(),
                    RoomierType.holds(one, other) || RoomierType.holds(other, one)
                            ? Problem.SUBCLASS_TYPES_DIFFER
                            : Problem.SUBCLASS_TYPES_CONTRADICT,
                    table + "." + added.column().name(),
                    one,
                    there.origin().name(),
                    other,
                    added.origin().name());
        }
    }
}
