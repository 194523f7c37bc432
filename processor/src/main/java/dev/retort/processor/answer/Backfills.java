package dev.retort.processor.answer;

import dev.retort.annotations.Backfill;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives what {@link Backfill} says to the operations that add a column or forbid its nulls. */
public final class Backfills {

    private record Wanting(QualifiedName table, Identifier column, Origin origin) {}

    private final Assembly assembly;
    private final List<Wanting> wanting;
    private final Set<String> entitiesBefore;
    private final ReferredValues referred;

    private Backfills(List<SchemaOperation> operations, Assembly assembly, Snapshot before) {
        this.assembly = assembly;
        this.wanting = operations.stream().flatMap(it -> wanting(it).stream()).toList();
        this.entitiesBefore = before.declared().values().stream()
                .flatMap(Snapshot.Declared::entities)
                .collect(Collectors.toSet());
        this.referred = new ReferredValues(operations, assembly.schema(), it -> wanting(it)
                .filter(this::isAlone)
                .flatMap(this::written));
    }

    public static List<SchemaOperation> in(List<SchemaOperation> operations, Assembly assembly, Snapshot before) {
        if (operations.isEmpty()) {
            return operations;
        }
        Backfills backfills = new Backfills(operations, assembly, before);
        return operations.stream().map(backfills::filled).toList();
    }

    /** Of an attribute with several columns that have no value yet. */
    public static List<Report> reports(List<SchemaOperation> operations, Assembly assembly, Snapshot before) {
        Backfills backfills = new Backfills(operations, assembly, before);
        return backfills.wanting.stream()
                .filter(it -> !backfills.isAlone(it))
                .flatMap(it -> backfills.report(it).stream())
                .distinct()
                .toList();
    }

    /** Operations that no answer on the attribute could fill. */
    public static Set<SchemaOperation> ofSeveral(List<SchemaOperation> operations, Assembly assembly, Snapshot before) {
        Backfills backfills = new Backfills(operations, assembly, before);
        return operations.stream()
                .filter(it -> backfills
                        .wanting(it)
                        .filter(one -> !backfills.isAlone(one))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<Report> report(Wanting one) {
        return backfill(one)
                .map(it -> Report.at(
                        it.where(),
                        Problem.SEVERAL_COLUMNS,
                        it,
                        one.origin().name().replaceFirst("\\.zone$", ""),
                        ofItsAttribute(one)
                                .map(other -> other.column().toString())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private Optional<Wanting> wanting(SchemaOperation operation) {
        if (operation instanceof AddColumn add) {
            return wanting(add.table(), add.column().name());
        }
        return operation instanceof AlterColumn alter && forbidsNull(alter)
                ? wanting(alter.table(), alter.to().name())
                : Optional.empty();
    }

    private Optional<Wanting> wanting(QualifiedName table, Identifier column) {
        return Optional.ofNullable(assembly.origins().get(table))
                .flatMap(it -> Optional.ofNullable(it.columns().get(column)))
                .map(it -> new Wanting(table, column, it));
    }

    private static boolean forbidsNull(AlterColumn alter) {
        return alter.from().nullable() && !alter.to().nullable();
    }

    private SchemaOperation filled(SchemaOperation operation) {
        Optional<String> expression = wanting(operation).flatMap(this::expression);
        if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), add.column(), expression.or(() -> referred.of(add)));
        }
        return operation instanceof AlterColumn alter && forbidsNull(alter)
                ? new AlterColumn(alter.table(), alter.from(), alter.to(), expression, alter.conversion())
                : operation;
    }

    /** One expression is no value for several columns of one attribute. */
    private Optional<String> expression(Wanting one) {
        return isAlone(one) ? written(one).or(() -> known(one)) : Optional.empty();
    }

    private Optional<String> written(Wanting one) {
        return backfill(one).flatMap(it -> it.text("value")).map(Located::value);
    }

    private boolean isAlone(Wanting one) {
        return ofItsAttribute(one).allMatch(one::equals);
    }

    private Stream<Wanting> ofItsAttribute(Wanting one) {
        return wanting.stream()
                .filter(it ->
                        it.table().equals(one.table()) && FieldAnswers.areOfOneAttribute(it.origin(), one.origin()));
    }

    private static Optional<AnnotationUse> backfill(Wanting one) {
        return Annotated.of(one.origin().location().element()).named(Backfill.class.getName());
    }

    /** Where no subclass had rows before, all of them are of the class itself. */
    private Optional<String> known(Wanting one) {
        Assembly.TableOrigin origin = assembly.origins().get(one.table());
        return origin.subclasses().stream().map(Origin::name).anyMatch(entitiesBefore::contains)
                ? Optional.empty()
                : Optional.ofNullable(origin.known().get(one.column()));
    }
}
