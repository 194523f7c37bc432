package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Identifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a reference is not to the key, Hibernate wants to hear of all columns of an embedded attribute, one after the other. */
final class ReferencesToParts {

    private final Context context;

    ReferencesToParts(Context context) {
        this.context = context;
    }

    /** @param written in the order of the annotations, unlike the joins */
    void check(List<AnnotationUse> written, TableDraft target, List<Join> joins, Location where) {
        List<Join> asWritten = joins.stream()
                .sorted(Comparator.comparing(
                        it -> it.settings().annotation().map(written::indexOf).orElse(0)))
                .toList();
        List<Identifier> referenced = JoinColumns.referenced(asWritten);
        if (Set.copyOf(referenced).equals(Set.copyOf(target.key()))) {
            return;
        }
        int place = 0;
        while (place < referenced.size()) {
            List<Identifier> together = target.columnDrafts().embeddedWith(referenced.get(place));
            int end = place + together.size();
            if (end > referenced.size() || !together.equals(referenced.subList(place, end))) {
                refuse(asWritten.get(place).settings().at("referencedColumnName", where), together);
                return;
            }
            place = end;
        }
    }

    private void refuse(Location where, List<Identifier> together) {
        String columns = together.stream().map(Identifier::toString).collect(Collectors.joining(", "));
        context.reports()
                .refused(
                        where,
                        "a reference to some of the columns " + columns + ", or to them in another order",
                        "refer to all of them in this order, or to the key");
    }
}
