package dev.retort.processor;

import dev.retort.operation.AddColumn;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** New columns in which the database lets the rows that are there have null, and Hibernate does not. */
final class RowsWithoutValue {

    private static final String LACKS_A_PART = "takes a reference that lacks a part for none";

    private final Assembly assembly;
    private final Schema renamed;
    private final Places places;
    private final List<AddColumn> added;
    private final Set<String> entitiesBefore;

    RowsWithoutValue(Wanted wanted, Comparison.Change change) {
        this.assembly = wanted.assembly();
        this.renamed = change.renamed().schema();
        this.places = wanted.places();
        this.added = change.operations().stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .toList();
        this.entitiesBefore = change.before().declared().values().stream()
                .flatMap(Snapshot.Declared::entities)
                .collect(Collectors.toSet());
    }

    List<Report> reports() {
        return added.stream()
                .filter(AddColumn::leavesNull)
                .flatMap(it -> report(it).stream())
                .toList();
    }

    private Optional<Report> report(AddColumn add) {
        return isPartOfOlderReference(add) ? Optional.of(report(add, LACKS_A_PART, "")) : unfit(add);
    }

    private Optional<Report> unfit(AddColumn add) {
        return Optional.ofNullable(assembly.origins().get(add.table()))
                .flatMap(origin -> Optional.ofNullable(
                                origin.nullUnfit().get(add.column().name()))
                        .filter(it -> it.rowsOf().filter(this::isNew).isEmpty())
                        .filter(it -> !it.embedded() || isBesideOlder(add, origin)))
                .map(it -> report(add, it.why(), it.instead()));
    }

    private Report report(AddColumn add, String why, String instead) {
        return Report.at(
                places.of(add),
                Problem.ROWS_WITHOUT_VALUE,
                add.table() + "." + add.column().name(),
                why,
                instead);
    }

    /** The key of what the rows refer to has more columns now. */
    private boolean isPartOfOlderReference(AddColumn add) {
        Identifier column = add.column().name();
        return assembly.schema().table(add.table()).foreignKeys().stream()
                .filter(it -> it.columns().contains(column))
                .anyMatch(key -> renamed.table(add.table()).foreignKeys().stream()
                        .anyMatch(it -> it.references().equals(key.references())
                                && key.columns().containsAll(it.columns())));
    }

    private boolean isNew(String entity) {
        return !entitiesBefore.contains(entity);
    }

    /** Of what is embedded, something is there already. */
    private boolean isBesideOlder(AddColumn add, TableOrigin origin) {
        String path = origin.columns().get(add.column().name()).name();
        String embedded = path.substring(0, path.lastIndexOf('.') + 1);
        Set<Identifier> addedThere = added.stream()
                .filter(it -> it.table().equals(add.table()))
                .map(it -> it.column().name())
                .collect(Collectors.toSet());
        return origin.columns().entrySet().stream()
                .filter(it -> it.getValue().name().startsWith(embedded))
                .anyMatch(it -> !addedThere.contains(it.getKey()));
    }
}
