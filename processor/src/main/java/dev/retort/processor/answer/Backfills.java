package dev.retort.processor.answer;

import dev.retort.annotations.Backfill;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Gives what {@link Backfill} says to the operations that add a column or forbid its nulls. */
public final class Backfills {

    private final Assembly assembly;
    private final Set<String> entitiesBefore;

    private Backfills(Assembly assembly, Snapshot before) {
        this.assembly = assembly;
        this.entitiesBefore = before.declared().values().stream()
                .flatMap(Snapshot.Declared::entities)
                .collect(Collectors.toSet());
    }

    public static List<SchemaOperation> in(List<SchemaOperation> operations, Assembly assembly, Snapshot before) {
        Backfills backfills = new Backfills(assembly, before);
        return operations.stream().map(backfills::filled).toList();
    }

    private SchemaOperation filled(SchemaOperation operation) {
        if (operation instanceof AddColumn add) {
            return new AddColumn(
                    add.table(),
                    add.column(),
                    expression(add.table(), add.column().name()));
        }
        if (operation instanceof AlterColumn alter
                && alter.from().nullable()
                && !alter.to().nullable()) {
            return new AlterColumn(
                    alter.table(),
                    alter.from(),
                    alter.to(),
                    expression(alter.table(), alter.to().name()));
        }
        return operation;
    }

    /** One expression is no value for the several columns of one attribute. */
    private Optional<String> expression(QualifiedName table, Identifier column) {
        Assembly.TableOrigin origin = assembly.origins().get(table);
        if (origin == null || !origin.columns().containsKey(column)) {
            return Optional.empty();
        }
        Element field = origin.columns().get(column).location().element();
        long columns = origin.columns().values().stream()
                .map(Origin::location)
                .filter(it -> it.element().equals(field))
                .count();
        return columns > 1
                ? Optional.empty()
                : Annotated.of(field)
                        .named(Backfill.class.getName())
                        .flatMap(it -> it.text("value"))
                        .map(Located::value)
                        .or(() -> known(origin, column));
    }

    /** Where no subclass had rows before, all of them are of the class itself. */
    private Optional<String> known(Assembly.TableOrigin origin, Identifier column) {
        return origin.subclasses().stream().map(Origin::name).anyMatch(entitiesBefore::contains)
                ? Optional.empty()
                : Optional.ofNullable(origin.known().get(column));
    }
}
