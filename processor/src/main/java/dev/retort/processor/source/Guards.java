package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.safety.TypeChange;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What rows must fulfil before an operation can be done to them, asked in the revision, so that it stops with words instead of
 * with the error of a constraint. Tables that are created bring their constraints along, so what is added meets rows.
 */
final class Guards {

    private final List<? extends Operation> operations;
    private final MetConditions met;

    /** @param from the schema where the operations begin */
    Guards(Schema from, List<? extends Operation> operations) {
        this.operations = operations;
        this.met = new MetConditions(from);
    }

    /** Of each operation in its turn. */
    List<CodeBlock> before(Operation operation) {
        if (operation instanceof OutsideTransaction outside) {
            return before(outside.operation());
        }
        List<CodeBlock> beforeAltering = operation instanceof AlterColumn alter ? before(alter) : List.of();
        met.follow(operation);
        if (operation instanceof AlterColumn) {
            return beforeAltering;
        }
        if (operation instanceof AddColumn add && add.lacksValue()) {
            return List.of(CodeBlock.of(
                    "op.requireEmpty($L, $L);\n",
                    literal(add.table()),
                    literal(add.column().name())));
        }
        return operation instanceof AddConstraint add ? before(add) : List.of();
    }

    private List<CodeBlock> before(AlterColumn alter) {
        List<CodeBlock> guards = new ArrayList<>(notYetInEnumType(alter));
        boolean mayNotFit = new TypeChange(alter.from().type(), alter.to().type()).mayNotFit();
        if (mayNotFit && alter.conversion().isEmpty()) {
            guards.add(CodeBlock.of(
                    "op.requireFits($L, $L, $L);\n",
                    literal(alter.table()),
                    literal(alter.to().name()),
                    ColumnCode.type(alter.to().type())));
        }
        if (alter.forbidsNullUnfilled()) {
            guards.add(CodeBlock.of(
                    "op.requireNotNull($L, $L);\n",
                    literal(alter.table()),
                    literal(alter.to().name())));
        }
        return guards;
    }

    /** Texts that become values of an enum type, where no check kept other ones out. */
    private List<CodeBlock> notYetInEnumType(AlterColumn alter) {
        boolean isFromType = alter.from().type().enumType().isPresent();
        return met
                .ofEnumType(alter.to())
                .filter(it -> !isFromType && alter.conversion().isEmpty())
                .filter(it -> !met.imply(alter.table(), it))
                .map(it -> CodeBlock.of(
                        "op.requireCheck($L, $L);\n", literal(alter.table()), ConstraintCode.condition(it)))
                .stream()
                .toList();
    }

    private List<CodeBlock> before(AddConstraint add) {
        if (add.constraint() instanceof Check check) {
            return met.imply(add.table(), check.condition()) || isOnNewColumn(add.table(), check)
                    ? List.of()
                    : List.of(CodeBlock.of(
                            "op.requireCheck($L, $L);\n",
                            literal(add.table()),
                            ConstraintCode.condition(check.condition())));
        }
        List<Identifier> columns = uniqueColumns(add.constraint());
        return columns.isEmpty() || columns.stream().anyMatch(it -> cannotRepeat(add.table(), it))
                ? List.of()
                : List.of(CodeBlock.of(
                        "op.requireUnique($L, $L);\n",
                        literal(add.table()),
                        columns.stream().map(it -> literal(it)).collect(CodeBlock.joining(", "))));
    }

    /** None where an expression takes part, which only its index can compare. */
    private static List<Identifier> uniqueColumns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        return constraint instanceof Index index
                        && index.unique()
                        && index.parts().stream().allMatch(Index.Part.Column.class::isInstance)
                ? index.parts().stream()
                        .map(it -> ((Index.Part.Column) it).name())
                        .toList()
                : List.of();
    }

    /** What it holds is in the same revision to see. */
    private boolean isOnNewColumn(QualifiedName table, Check check) {
        return all(AddColumn.class)
                .anyMatch(it ->
                        it.table().equals(table) && check.mentions(it.column().name()));
    }

    /** A new column that is null in every row, or numbered. */
    private boolean cannotRepeat(QualifiedName table, Identifier column) {
        return all(AddColumn.class)
                .filter(it -> it.table().equals(table) && it.column().name().equals(column))
                .anyMatch(it -> it.column().identity()
                        || it.column().nullable()
                                && it.column().defaultValue().isEmpty()
                                && it.backfill().isEmpty()
                                && !filledInBatches(table));
    }

    /** Its new columns are not told apart: what a backfill sets is SQL. */
    private boolean filledInBatches(QualifiedName table) {
        return all(Backfill.class).anyMatch(it -> it.table().equals(table));
    }

    private <T extends Operation> Stream<T> all(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }
}
