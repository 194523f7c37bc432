package dev.retort.apply;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation as smaller ones that say the same statements, so that a statement can be looked for in the catalogue. */
final class Pieces {

    private Pieces() {}

    static List<Operation> of(Operation operation) {
        if (operation instanceof CreateTable creation) {
            return of(creation);
        }
        return operation instanceof AddColumn addition
                ? addition.stages().stream()
                        .flatMap(it -> it instanceof AddColumn stage ? of(stage).stream() : Stream.of(it))
                        .toList()
                : List.of(operation);
    }

    private static List<Operation> of(CreateTable creation) {
        Table table = creation.table();
        List<Constraint> apart = creation.apart();
        List<Operation> pieces = new ArrayList<>();
        pieces.add(new CreateTable(table.withColumns(
                        table.columns().stream().map(Pieces::withoutComment).toList())
                .withConstraints(
                        table.constraints().filter(it -> !apart.contains(it)).toList())
                .withComment(Optional.empty())));
        apart.forEach(it -> pieces.add(new AddConstraint(table.name(), it)));
        if (table.comment().isPresent()) {
            pieces.add(new CommentOnTable(table.name(), Optional.empty(), table.comment()));
        }
        table.columns().forEach(it -> pieces.addAll(comment(table.name(), it)));
        return pieces;
    }

    private static List<Operation> of(AddColumn addition) {
        List<Operation> pieces = new ArrayList<>();
        pieces.add(new AddColumn(addition.table(), withoutComment(addition.column())));
        pieces.addAll(comment(addition.table(), addition.column()));
        return pieces;
    }

    private static List<Operation> comment(QualifiedName table, Column column) {
        return column.comment().isEmpty() ? List.of() : List.of(new AlterColumn(table, withoutComment(column), column));
    }

    private static Column withoutComment(Column column) {
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                Optional.empty());
    }
}
