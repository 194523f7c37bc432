package dev.retort.processor.answer;

import dev.retort.annotations.Backfill;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Gives what {@link Backfill} says to the operations that add a column or forbid its nulls. */
public final class Backfills {

    private final FieldAnswers answers;

    private Backfills(FieldAnswers answers) {
        this.answers = answers;
    }

    public static List<SchemaOperation> in(List<SchemaOperation> operations, Assembly assembly) {
        Backfills backfills = new Backfills(new FieldAnswers(assembly));
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
                    expression(alter.table(), alter.to().name()),
                    alter.conversion());
        }
        return operation;
    }

    private Optional<String> expression(QualifiedName table, Identifier column) {
        return answers.of(table, column, Backfill.class)
                .flatMap(it -> it.text("value"))
                .map(Located::value);
    }
}
