package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hibernate treats the columns of one reference alike, and so refuses those of which something different is said. */
final class AgreeingColumns {

    private final Context context;

    AgreeingColumns(Context context) {
        this.context = context;
    }

    /**
     * Of a reference in the table of what refers; Hibernate compares no columns between which there is a formula.
     *
     * @param isRequired whatever the columns say
     */
    void checkReference(Mapped mapped, boolean isRequired) {
        for (List<AnnotationUse> columns : mapped.adjacentJoinColumns()) {
            checkAdjacent(columns, isRequired);
        }
    }

    private void checkAdjacent(List<AnnotationUse> columns, boolean isRequired) {
        checkWritten(columns, "; a column that another attribute writes can be a @JoinFormula here");
        if (!isRequired) {
            checkNullable(columns);
        }
        check(columns, "table", it -> it.text("table").map(Located::value), "");
    }

    /** Of one side of a table between, or what a collection holds: its rows are only inserted and deleted. */
    void checkInTable(List<AnnotationUse> columns) {
        checkWritten(columns);
        for (AnnotationUse column : columns) {
            if (column.flag("insertable", true) != column.flag("updatable", true)) {
                context.reports()
                        .refused(
                                column.at("insertable"),
                                column + " of a collection that is only one of insertable and updatable",
                                "write both or neither");
            }
        }
    }

    void checkWritten(List<AnnotationUse> columns) {
        checkWritten(columns, "");
    }

    private void checkWritten(List<AnnotationUse> columns, String orElse) {
        boolean agree = check(columns, "insertable", it -> it.flag("insertable", true), orElse);
        if (agree) {
            check(columns, "updatable", it -> it.flag("updatable", true), orElse);
        }
    }

    void checkNullable(List<AnnotationUse> columns) {
        check(columns, "nullable", it -> it.flag("nullable", true), "");
    }

    private boolean check(
            List<AnnotationUse> columns, String attribute, Function<AnnotationUse, Object> value, String orElse) {
        Optional<AnnotationUse> other = columns.stream()
                .filter(it -> !value.apply(it).equals(value.apply(columns.get(0))))
                .findFirst();
        other.ifPresent(it -> context.reports()
                .refused(
                        it.at(attribute),
                        "columns of one reference that differ in " + attribute,
                        "write the same in each" + orElse));
        return other.isEmpty();
    }
}
