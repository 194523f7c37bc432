package dev.retort.processor;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.MoveTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.problem.Location;
import dev.retort.safety.Finding;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Optional;

/** The declaration to point at when an operation needs words: its attribute, its entity, or else the package of the revisions. */
final class Places implements SchemaOperation.Visitor<Location> {

    private final Assembly assembly;
    private final Location migrations;

    Places(Assembly assembly, Location migrations) {
        this.assembly = assembly;
        this.migrations = migrations;
    }

    Location of(SchemaOperation operation) {
        return operation.accept(this);
    }

    Location of(Finding finding) {
        return finding.column()
                .map(it -> column(finding.table().orElseThrow(), it))
                .orElseGet(() -> of(finding.cause()));
    }

    /** The entity that a table belongs to. */
    Optional<Location> entity(QualifiedName table) {
        return Optional.ofNullable(assembly.origins().get(table))
                .map(it -> it.entity().location());
    }

    private Location column(QualifiedName table, Identifier column) {
        return Optional.ofNullable(assembly.origins().get(table))
                .flatMap(it -> Optional.ofNullable(it.columns().get(column)))
                .map(it -> it.location())
                .orElseGet(() -> table(table));
    }

    private Location table(QualifiedName table) {
        return Optional.ofNullable(assembly.origins().get(table))
                .map(it -> it.entity().location())
                .orElseGet(this::nowhereElse);
    }

    private Location constraint(QualifiedName table, Constraint constraint) {
        return Optional.ofNullable(assembly.origins().get(table)).stream()
                .flatMap(it -> it.columns().entrySet().stream())
                .filter(it -> constraint.mentions(it.getKey()))
                .map(it -> it.getValue().location())
                .findFirst()
                .orElseGet(() -> table(table));
    }

    private Location sequence(QualifiedName sequence) {
        return Optional.ofNullable(assembly.sequences().get(sequence)).orElseGet(this::nowhereElse);
    }

    /** Where nothing in the entities is to blame. */
    Location nowhereElse() {
        return migrations;
    }

    @Override
    public Location visit(CreateSchema operation) {
        return nowhereElse();
    }

    @Override
    public Location visit(DropSchema operation) {
        return nowhereElse();
    }

    /** The class of which the database has a type. */
    private Location enumType(Identifier name) {
        return assembly.origins().values().stream()
                .flatMap(it -> it.enumerations().values().stream())
                .filter(it -> it.isType() && it.typeName().equals(name))
                .map(it -> Location.of(it.type()))
                .findFirst()
                .orElseGet(this::nowhereElse);
    }

    @Override
    public Location visit(CreateEnumType operation) {
        return enumType(operation.type().name());
    }

    @Override
    public Location visit(AlterEnumType operation) {
        return enumType(operation.from().name());
    }

    @Override
    public Location visit(RenameEnumType operation) {
        return enumType(operation.to());
    }

    @Override
    public Location visit(DropEnumType operation) {
        return nowhereElse();
    }

    @Override
    public Location visit(CreateSequence operation) {
        return sequence(operation.sequence().name());
    }

    @Override
    public Location visit(AlterSequence operation) {
        return sequence(operation.to().name());
    }

    @Override
    public Location visit(RenameSequence operation) {
        return sequence(operation.from().sibling(operation.to()));
    }

    @Override
    public Location visit(DropSequence operation) {
        return nowhereElse();
    }

    @Override
    public Location visit(CreateTable operation) {
        return table(operation.table().name());
    }

    @Override
    public Location visit(RenameTable operation) {
        return table(operation.from().sibling(operation.to()));
    }

    @Override
    public Location visit(MoveTable operation) {
        return table(operation.moved());
    }

    @Override
    public Location visit(CommentOnTable operation) {
        return table(operation.table());
    }

    @Override
    public Location visit(DropTable operation) {
        return nowhereElse();
    }

    @Override
    public Location visit(AddColumn operation) {
        return column(operation.table(), operation.column().name());
    }

    @Override
    public Location visit(RenameColumn operation) {
        return column(operation.table(), operation.to());
    }

    @Override
    public Location visit(AlterColumn operation) {
        return column(operation.table(), operation.to().name());
    }

    @Override
    public Location visit(DropColumn operation) {
        return table(operation.table());
    }

    @Override
    public Location visit(RenameValues operation) {
        return column(operation.table(), operation.column());
    }

    @Override
    public Location visit(AddConstraint operation) {
        return constraint(operation.table(), operation.constraint());
    }

    @Override
    public Location visit(RenameConstraint operation) {
        return table(operation.table());
    }

    @Override
    public Location visit(DropConstraint operation) {
        return table(operation.table());
    }
}
