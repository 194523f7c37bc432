package dev.retort.processor;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Attributes whose values are in another table now, a secondary one or that of a class above or below; or in another column, while
 * that of theirs went to another attribute.
 */
final class MovedAttributes {

    private record NewColumn(QualifiedName table, Identifier name, TableOrigin origin) {}

    private final Assembly assembly;
    private final Snapshot before;
    private final Map<String, List<NewColumn>> newByAttribute = new HashMap<>();

    /** @param before what was there, under the present names */
    MovedAttributes(Assembly assembly, Snapshot before, List<SchemaOperation> operations) {
        this.assembly = assembly;
        this.before = before;
        boolean losesValues = operations.stream().anyMatch(it -> it instanceof DropColumn || it instanceof DropTable);
        if (losesValues) {
            operations.forEach(this::findNew);
        }
    }

    /** The new column of the attribute that had the one that goes. */
    Optional<String> newColumnOf(DropColumn drop) {
        return newColumnsOf(drop.table(), drop.column()).findFirst();
    }

    /** Those of the attributes that had theirs in the table that goes. */
    List<String> newColumnsOf(DropTable drop) {
        return before.schema().table(drop.name()).columns().stream()
                .flatMap(it -> newColumnsOf(drop.name(), it.name()))
                .distinct()
                .toList();
    }

    private Stream<String> newColumnsOf(QualifiedName table, Identifier column) {
        Declared declared = before.declared().get(table);
        if (declared == null
                || declared.tellsClasses(column)
                || !declared.attributes().containsKey(column)) {
            return Stream.empty();
        }
        String attribute = SimpleName.removedFrom(declared.attributes().get(column), declared.entities());
        return newByAttribute.getOrDefault(attribute, List.of()).stream()
                .filter(it -> !it.table().equals(table) && isOfSameEntity(declared, it.origin()))
                .map(it -> it.table() + "." + it.name());
    }

    /** The columns that the attribute of a new one had, and that others have now, so that nothing is renamed and nothing dropped. */
    List<Identifier> takenColumnsOf(AddColumn add) {
        Declared was = before.declared().get(add.table());
        TableOrigin origin = assembly.origins().get(add.table());
        if (was == null
                || origin == null
                || !origin.columns().containsKey(add.column().name())) {
            return List.of();
        }
        String path = origin.columns().get(add.column().name()).name();
        Predicate<String> isFormer = former(path, origin, was);
        return origin.columns().keySet().stream()
                .filter(it -> was.pathsOf(it).anyMatch(isFormer))
                .filter(it -> origin.pathsOf(it).noneMatch(path::equals))
                .sorted()
                .toList();
    }

    /** The attribute of a class that was there may have been one of a class above it. */
    private static Predicate<String> former(String path, TableOrigin origin, Declared was) {
        Optional<Origin> owner = origin.subclasses().stream()
                .filter(it -> path.startsWith(SimpleName.of(it.name()) + ".")
                        && was.entities().anyMatch(it.name()::equals))
                .findFirst();
        if (owner.isEmpty() || !(owner.get().location().element() instanceof TypeElement type)) {
            return path::equals;
        }
        String attribute = SimpleName.removedFrom(path, Stream.of(owner.get().name()));
        return it -> it.equals(path)
                || attribute.equals(SimpleName.removedFrom(
                        it, PersistentClass.superclasses(type).stream().map(above -> above.getQualifiedName()
                                .toString())));
    }

    /** Those that have nothing in them. */
    private void findNew(SchemaOperation operation) {
        if (operation instanceof CreateTable create) {
            create.table().columns().forEach(it -> addNew(create.table().name(), it.name()));
        } else if (operation instanceof AddColumn add && add.backfill().isEmpty()) {
            addNew(add.table(), add.column().name());
        }
    }

    private void addNew(QualifiedName table, Identifier column) {
        TableOrigin origin = assembly.origins().get(table);
        if (origin != null && origin.columns().containsKey(column)) {
            String name = SimpleName.removedFrom(
                    origin.columns().get(column).name(), origin.entities().map(Origin::name));
            newByAttribute.computeIfAbsent(name, it -> new ArrayList<>()).add(new NewColumn(table, column, origin));
        }
    }

    private boolean isOfSameEntity(Declared declared, TableOrigin now) {
        return declared.entities().anyMatch(one -> now.entities()
                .anyMatch(other -> one.equals(other.name()) || isAbove(one, other) || isAbove(other, one)));
    }

    private static boolean isAbove(String entity, Origin other) {
        return other.location().element() instanceof TypeElement type
                && PersistentClass.superclasses(type).stream()
                        .anyMatch(it -> it.getQualifiedName().contentEquals(entity));
    }

    private boolean isAbove(Origin entity, String other) {
        return assembly.origins().values().stream()
                .flatMap(TableOrigin::entities)
                .filter(it -> it.name().equals(other))
                .anyMatch(it -> isAbove(entity.name(), it));
    }
}
