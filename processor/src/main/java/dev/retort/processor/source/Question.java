package dev.retort.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.Run;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a revision asks about the rows of a table.
 *
 * @param columns that it is about; none where only the database can tell
 * @param words the call, of the names that table and columns have when it is made
 */
record Question(
        QualifiedName table, List<Identifier> columns, BiFunction<QualifiedName, List<Identifier>, CodeBlock> words) {

    CodeBlock code() {
        return words.apply(table, columns);
    }

    /** The same before the operation, by the names of then; nothing where the answer would be another one. */
    Optional<Question> before(Operation operation) {
        if (operation instanceof RenameTable rename
                && rename.from().sibling(rename.to()).equals(table)) {
            return of(rename.from());
        }
        if (operation instanceof MoveTable move && move.moved().equals(table)) {
            return of(move.from());
        }
        if (operation instanceof RenameColumn rename && rename.table().equals(table)) {
            return ofRenamed(rename);
        }
        return decides(OutsideTransaction.inner(operation)) ? Optional.empty() : Optional.of(this);
    }

    /** What names its columns itself may name its table, too. */
    private Optional<Question> of(QualifiedName other) {
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Question(other, columns, words));
    }

    private Optional<Question> ofRenamed(RenameColumn rename) {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        table,
                        columns.stream()
                                .map(it -> it.equals(rename.to()) ? rename.from() : it)
                                .toList(),
                        words));
    }

    private boolean decides(Operation operation) {
        if (operation instanceof AddColumn add) {
            return isAbout(add.table(), add.column().name());
        }
        if (operation instanceof AlterColumn change) {
            boolean keepsValues = change.from().type().equals(change.to().type())
                    && change.conversion().isEmpty()
                    && change.backfill().isEmpty();
            return !keepsValues && isAbout(change.table(), change.to().name());
        }
        if (operation instanceof RenameValues rename) {
            return isAbout(rename.table(), rename.column());
        }
        if (operation instanceof AlterEnumType change) {
            return change.columns().stream().anyMatch(it -> isAbout(it.table(), it.column()));
        }
        if (operation instanceof Backfill backfill) {
            return backfill.table().equals(table);
        }
        if (operation instanceof CreateTable create) {
            return create.table().name().equals(table);
        }
        return operation instanceof Execute || operation instanceof InsertRows || operation instanceof Run;
    }

    private boolean isAbout(QualifiedName otherTable, Identifier column) {
        return otherTable.equals(table) && (columns.isEmpty() || columns.contains(column));
    }
}
