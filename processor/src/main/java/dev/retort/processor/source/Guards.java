package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.safety.TypeChange;
import dev.retort.schema.Check;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What comes before each operation. */
    List<List<CodeBlock>> inTurn() {
        int firstLoss = firstLoss();
        List<List<CodeBlock>> guards = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            guards.add(new ArrayList<>());
            for (Question question : before(operations.get(i))) {
                Optional<Question> earlier = i > firstLoss ? earlier(question, i, firstLoss) : Optional.empty();
                guards.get(earlier.isPresent() ? firstLoss : i)
                        .add(earlier.orElse(question).code());
            }
        }
        return guards;
    }

    /** Where each definition commits, whoever is refused behind it does not get back what it took away. */
    private int firstLoss() {
        int first = 0;
        while (first < operations.size() && !losesRows(operations.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean losesRows(Operation operation) {
        return operation instanceof DropTable
                || operation instanceof DropColumn
                || operation instanceof AlterColumn change
                        && change.conversion().isPresent();
    }

    private Optional<Question> earlier(Question question, int from, int to) {
        Optional<Question> earlier = Optional.of(question);
        for (int i = from - 1; i >= to && earlier.isPresent(); i--) {
            earlier = earlier.get().before(operations.get(i));
        }
        return earlier;
    }

    /** Of each operation in its turn. */
    private List<Question> before(Operation operation) {
        if (operation instanceof OutsideTransaction outside) {
            return before(outside.operation());
        }
        List<Question> beforeAltering = operation instanceof AlterColumn alter ? before(alter) : List.of();
        met.follow(operation);
        if (operation instanceof AlterColumn) {
            return beforeAltering;
        }
        if (operation instanceof AddColumn add && add.lacksValue()) {
            return List.of(
                    ofColumns("requireEmpty", add.table(), List.of(add.column().name())));
        }
        return operation instanceof AddConstraint add ? before(add) : List.of();
    }

    private List<Question> before(AlterColumn alter) {
        List<Question> guards = new ArrayList<>(notYetInEnumType(alter));
        boolean mayNotFit = new TypeChange(alter.from().type(), alter.to().type()).mayNotFit();
        if (mayNotFit && alter.conversion().isEmpty()) {
            guards.add(new Question(
                    alter.table(),
                    List.of(alter.to().name()),
                    (table, columns) -> CodeBlock.of(
                            "op.requireFits($L, $L, $L);\n",
                            literal(table),
                            literal(columns.get(0)),
                            ColumnCode.type(alter.to().type()))));
        }
        if (alter.forbidsNullUnfilled()) {
            guards.add(ofColumns(
                    "requireNotNull", alter.table(), List.of(alter.to().name())));
        }
        return guards;
    }

    /** Texts that become values of an enum type, where no check kept other ones out. */
    private List<Question> notYetInEnumType(AlterColumn alter) {
        boolean isFromType = alter.from().type().enumType().isPresent();
        return met
                .ofEnumType(alter.to())
                .filter(it -> !isFromType && alter.conversion().isEmpty())
                .filter(it -> !met.imply(alter.table(), it))
                .map(it -> ofCondition(alter.table(), it))
                .stream()
                .toList();
    }

    private List<Question> before(AddConstraint add) {
        if (add.constraint() instanceof Check check) {
            return met.imply(add.table(), check.condition()) || isOnNewColumn(add.table(), check)
                    ? List.of()
                    : List.of(ofCondition(add.table(), check.condition()));
        }
        List<Identifier> columns = uniqueColumns(add.constraint());
        return columns.isEmpty() || columns.stream().anyMatch(it -> cannotRepeat(add.table(), it))
                ? List.of()
                : List.of(ofColumns("requireUnique", add.table(), columns));
    }

    private static Question ofColumns(String call, QualifiedName table, List<Identifier> columns) {
        return new Question(
                table,
                columns,
                (itsTable, itsColumns) -> CodeBlock.of(
                        "op.$L($L, $L);\n",
                        call,
                        literal(itsTable),
                        itsColumns.stream().map(it -> literal(it)).collect(CodeBlock.joining(", "))));
    }

    private static Question ofCondition(QualifiedName table, Condition condition) {
        return new Question(
                table,
                columnOf(condition).stream().toList(),
                (itsTable, itsColumns) -> CodeBlock.of(
                        "op.requireCheck($L, $L);\n",
                        literal(itsTable),
                        ConstraintCode.condition(columnOf(condition)
                                .map(it -> condition.withColumnRenamed(it, itsColumns.get(0)))
                                .orElse(condition))));
    }

    private static Optional<Identifier> columnOf(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public Optional<Identifier> visit(Condition.OneOf oneOf) {
                return Optional.of(oneOf.column());
            }

            @Override
            public Optional<Identifier> visit(Condition.Between between) {
                return Optional.of(between.column());
            }

            @Override
            public Optional<Identifier> visit(Condition.Sql sql) {
                return Optional.empty();
            }
        });
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
