package dev.retort.processor;

import dev.retort.annotations.Drops;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.Conversions;
import dev.retort.processor.answer.Dropping;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operation may do to the rows that are there, said where it is caused. */
final class Hazards {

    private final Places places;
    private final String revision;
    private final Drops drops;
    private final Dropping dropping;
    private final Map<SchemaOperation, Report> questions;
    private final Conversions conversions;
    private final Function<QualifiedName, Optional<String>> elsewhere;
    private final MovedAttributes moved;
    private final Set<SchemaOperation> ofSeveral;

    /**
     * @param questions about drops that may be renames
     * @param ofSeveral what fills one of the several columns of an attribute
     * @param elsewhere which entity of another line may declare a table now
     */
    Hazards(
            Places places,
            String revision,
            Drops drops,
            Dropping dropping,
            Map<SchemaOperation, Report> questions,
            Conversions conversions,
            Function<QualifiedName, Optional<String>> elsewhere,
            MovedAttributes moved,
            Set<SchemaOperation> ofSeveral) {
        this.moved = moved;
        this.ofSeveral = ofSeveral;
        this.conversions = conversions;
        this.elsewhere = elsewhere;
        this.places = places;
        this.revision = revision;
        this.drops = drops;
        this.dropping = dropping;
        this.questions = questions;
    }

    List<Report> of(List<SchemaOperation> operations) {
        return Stream.of(
                        operations.stream().map(this::of).flatMap(Optional::stream),
                        operations.stream().map(this::unconverted).flatMap(Optional::stream),
                        computedOver(operations),
                        replacedSequences(operations))
                .flatMap(it -> it)
                .toList();
    }

    /** A column that was computed before has nothing of its own, also where it is none for a while. */
    private Stream<Report> computedOver(List<SchemaOperation> operations) {
        List<AlterColumn> changes = operations.stream()
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .toList();
        return changes.stream()
                .filter(it -> it.makesAnew() && !it.from().type().isComputed())
                .filter(it -> changes.stream()
                        .noneMatch(was -> was.from().type().isComputed()
                                && was.to().withName(it.from().name()).equals(it.from())))
                .map(it -> Report.at(
                        places.of(it),
                        Problem.COMPUTED_OVER,
                        it.table() + "." + it.to().name(),
                        revision));
    }

    /** A renamed table takes a sequence that is named after it along in name only. */
    private Stream<Report> replacedSequences(List<SchemaOperation> operations) {
        return operations.stream()
                .filter(CreateSequence.class::isInstance)
                .limit(1)
                .flatMap(begun -> operations.stream()
                        .filter(DropSequence.class::isInstance)
                        .map(it -> Report.at(
                                places.of(begun), Problem.SEQUENCE_REPLACED, ((DropSequence) it).name(), revision)));
    }

    private Optional<Report> of(SchemaOperation operation) {
        if (questions.containsKey(operation)) {
            return Optional.of(questions.get(operation));
        }
        if (operation instanceof DropTable drop && !dropping.mayGo(drop.name())) {
            Optional<String> successor = elsewhere.apply(drop.name());
            if (successor.isPresent()) {
                return Optional.of(
                        Report.at(places.of(operation), Problem.TABLE_OF_ANOTHER_LINE, drop.name(), successor.get()));
            }
            return Optional.of(
                    drops == Drops.WARN
                            ? dropped(drop)
                            : Report.at(
                                    places.of(operation),
                                    Problem.DROP_NOT_ANNOTATED,
                                    "table " + drop.name(),
                                    drop.name(),
                                    "the package with @Migrations"));
        }
        if (operation instanceof DropColumn drop && !dropping.mayGo(drop.table(), drop.column())) {
            return Optional.of(dropped(drop));
        }
        if (operation instanceof AddColumn add && add.lacksValue()) {
            return Optional.of(Report.at(
                    places.of(operation),
                    Problem.NOT_NULL_WITHOUT_DEFAULT,
                    add.table() + "." + add.column().name(),
                    ofSeveral.contains(add)
                            ? "write a revision of your own first that adds it (op.addColumn with backfill(...)), for one"
                                    + " @Backfill is no value for the several columns of this attribute"
                            : "add @Backfill(\"...\") with the SQL value they get, @Default(\"...\") if it is to stay in the"
                                    + " database"));
        }
        if (operation instanceof AddColumn add
                && add.backfill().isEmpty()
                && !add.column().type().fillsItself()) {
            return takenOver(add, moved.takenColumnsOf(add));
        }
        if (operation instanceof AlterColumn alter && alter.forbidsNullUnfilled()) {
            return Optional.of(Report.at(
                    places.of(operation),
                    Problem.NOT_NULL_ON_EXISTING_ROWS,
                    alter.table() + "." + alter.to().name(),
                    revision));
        }
        return Optional.empty();
    }

    private Optional<Report> takenOver(AddColumn add, List<Identifier> former) {
        if (former.isEmpty()) {
            return Optional.empty();
        }
        String columns = former.stream().map(it -> add.table() + "." + it).collect(Collectors.joining(", "));
        return Optional.of(Report.at(
                places.of(add),
                Problem.COLUMN_TAKEN_OVER,
                add.table() + "." + add.column().name(),
                columns,
                former.size() > 1 || ofSeveral.contains(add)
                        ? "copy it in the revision (op.execute)"
                        : "write @Backfill(\"" + former.get(0)
                                + "\") here to copy it, or @Backfill(\"null\") if nothing is to be kept"));
    }

    private Report dropped(DropTable drop) {
        List<String> columns = moved.newColumnsOf(drop);
        return columns.isEmpty()
                ? Report.at(places.of(drop), Problem.TABLE_DROPPED, drop.name(), revision)
                : Report.at(places.of(drop), Problem.TABLE_MOVED, drop.name(), revision, String.join(", ", columns));
    }

    private Report dropped(DropColumn drop) {
        String column = drop.table() + "." + drop.column();
        if (drops == Drops.REQUIRE_ANNOTATION) {
            return Report.at(
                    places.of(drop), Problem.DROP_NOT_ANNOTATED, "column " + column, drop.column(), "its entity");
        }
        return moved.newColumnOf(drop)
                .map(it -> Report.at(places.of(drop), Problem.COLUMN_MOVED, column, revision, drop.column(), it))
                .orElseGet(() -> Report.at(places.of(drop), Problem.COLUMN_DROPPED, column, revision, drop.column()));
    }

    private Optional<Report> unconverted(SchemaOperation operation) {
        return operation instanceof AlterColumn alter
                ? conversions
                        .missing(alter, places.of(alter))
                        .or(() -> conversions.ofSerial(alter, places.of(alter)))
                        .or(() -> conversions.byZone(alter, places.of(alter)))
                : Optional.empty();
    }
}
