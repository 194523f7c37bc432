package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.Backfill;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.Conversion;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Database;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.KeyColumn;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.operation.TablePart;
import dev.retort.schema.Constraint;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An operation as the call that notes it: the inverse of {@link dev.retort.operation.Operations}. */
final class OperationCode implements SchemaOperation.Visitor<CodeBlock> {

    /** A call without {@code op.} before it can only be one of {@code Definitions}. */
    static final Pattern DEFINITION_CALL = Pattern.compile("(?<![.\\w\"])[a-z][A-Za-z]*\\(");

    private static final String SQL_CALL = "op.execute(";

    private final boolean warnOfLoss;

    /** What the names of calls end with that have another way. */
    private final String how;

    OperationCode(boolean warnOfLoss) {
        this(warnOfLoss, "");
    }

    private OperationCode(boolean warnOfLoss, String how) {
        this.warnOfLoss = warnOfLoss;
        this.how = how;
    }

    /** Whether it is what a person wrote, which may look like anything. */
    static boolean isSql(CodeBlock code) {
        return code.toString().startsWith(SQL_CALL);
    }

    CodeBlock of(Operation operation) {
        if (operation instanceof SchemaOperation change) {
            return change.accept(this);
        }
        if (operation instanceof OutsideTransaction outside && outside.operation() instanceof SchemaOperation change) {
            return change.accept(new OperationCode(warnOfLoss, "Concurrently"));
        }
        if (operation instanceof Backfill backfill) {
            return CodeBlock.of(
                    "op.backfill($L, $L, $L, $L);\n",
                    literal(backfill.table()),
                    literal(backfill.set()),
                    literal(backfill.where()),
                    backfill.batchSize());
        }
        if (operation instanceof Execute execute) {
            return execute.only().isPresent()
                    ? CodeBlock.of(
                            SQL_CALL + "$T.$L, $L);\n",
                            Database.class,
                            execute.only().get().name(),
                            Literal.block(execute.sql()))
                    : CodeBlock.of(SQL_CALL + "$L);\n", Literal.block(execute.sql()));
        }
        throw new IllegalStateException(operation + " is written by people only");
    }

    @Override
    public CodeBlock visit(CreateSchema operation) {
        return CodeBlock.of("op.createSchema($L);\n", literal(operation.name()));
    }

    @Override
    public CodeBlock visit(DropSchema operation) {
        return CodeBlock.of("op.dropSchema($L);\n", literal(operation.name()));
    }

    @Override
    public CodeBlock visit(CreateEnumType operation) {
        return CodeBlock.of(
                "op.createEnumType($L, $L);\n",
                literal(operation.type().name()),
                texts(operation.type().values()));
    }

    @Override
    public CodeBlock visit(AlterEnumType operation) {
        CodeBlock renamed = operation.renamed().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", renamed($L)", texts(fromAndTo(operation.renamed())));
        return CodeBlock.of(
                "op.alterEnumType$L($L, from($L), to($L)$L$L);\n",
                how.isEmpty() ? "" : "OutsideTransaction",
                literal(operation.from().name()),
                texts(operation.from().values()),
                texts(operation.to()),
                renamed,
                operation.columns().stream()
                        .map(OperationCode::usedBy)
                        .map(it -> CodeBlock.of(", $L", it))
                        .collect(CodeBlock.joining("")));
    }

    private static CodeBlock usedBy(EnumColumn column) {
        return CodeBlock.of(
                "usedBy($L, $L)$L",
                literal(column.table()),
                literal(column.column()),
                column.defaultValue()
                        .map(it -> CodeBlock.of(".defaultTo($L)", literal(it)))
                        .orElseGet(() -> CodeBlock.of("")));
    }

    private static List<String> fromAndTo(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toList();
    }

    private static CodeBlock texts(List<String> texts) {
        return texts.stream().map(it -> literal(it)).collect(CodeBlock.joining(", "));
    }

    @Override
    public CodeBlock visit(RenameEnumType operation) {
        return CodeBlock.of("op.renameEnumType($L, $L);\n", literal(operation.from()), literal(operation.to()));
    }

    @Override
    public CodeBlock visit(DropEnumType operation) {
        return CodeBlock.of("op.dropEnumType($L);\n", literal(operation.name()));
    }

    @Override
    public CodeBlock visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return CodeBlock.of(
                "op.createSequence($L, $L, $L$L);\n",
                literal(sequence.name()),
                sequence.start(),
                sequence.increment(),
                behind(operation.behind()));
    }

    @Override
    public CodeBlock visit(AlterSequence operation) {
        return CodeBlock.of(
                "op.alterSequence($L, $L, $L, $L, $L$L);\n",
                literal(operation.from().name()),
                operation.from().start(),
                operation.from().increment(),
                operation.to().start(),
                operation.to().increment(),
                behind(operation.behind()));
    }

    private CodeBlock behind(List<KeyColumn> keys) {
        return keys.stream()
                .map(it -> CodeBlock.of(", behind($L, $L)", literal(it.table()), literal(it.column())))
                .collect(CodeBlock.joining(""));
    }

    @Override
    public CodeBlock visit(RenameSequence operation) {
        return CodeBlock.of("op.renameSequence($L, $L);\n", literal(operation.from()), literal(operation.to()));
    }

    @Override
    public CodeBlock visit(DropSequence operation) {
        return CodeBlock.of("op.dropSequence($L);\n", literal(operation.name()));
    }

    @Override
    public CodeBlock visit(CreateTable operation) {
        Table table = operation.table();
        List<CodeBlock> parts = new ArrayList<>();
        table.columns().forEach(it -> parts.add(CodeBlock.of("column($L, $L)", literal(it.name()), ColumnCode.of(it))));
        table.constraints().forEach(it -> parts.add(it.accept(ConstraintCode.PART)));
        table.comment().ifPresent(it -> parts.add(CodeBlock.of("comment($L)", literal(it))));
        List<List<CodeBlock>> portions = Portions.of(parts);
        return portions.size() == 1
                ? CodeBlock.of(
                        "op.createTable($L,$>$>\n$L);$<$<\n", literal(table.name()), CodeBlock.join(parts, ",\n"))
                : inPortions(table, portions);
    }

    /** Each portion in a lambda, which Java compiles to a method of its own. */
    private static CodeBlock inPortions(Table table, List<List<CodeBlock>> portions) {
        CodeBlock lambdas = portions.stream()
                .map(it -> CodeBlock.of("() -> new $T[] {$>$>\n$L}$<$<", TablePart.class, CodeBlock.join(it, ",\n")))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "op.createTable($L, $T.<$T<$T[]>>of($>$>\n$L)$<$<\n"
                        + "$>$>.flatMap(it -> $T.of(it.get())).toArray($T[]::new));$<$<\n",
                literal(table.name()),
                Stream.class,
                Supplier.class,
                TablePart.class,
                lambdas,
                Stream.class,
                TablePart.class);
    }

    @Override
    public CodeBlock visit(RenameTable operation) {
        return CodeBlock.of("op.renameTable($L, $L);\n", literal(operation.from()), literal(operation.to()));
    }

    @Override
    public CodeBlock visit(MoveTable operation) {
        return CodeBlock.of(
                "op.moveTable($L, $L);\n",
                literal(operation.from()),
                literal(operation.to().map(Object::toString).orElse("")));
    }

    @Override
    public CodeBlock visit(CommentOnTable operation) {
        if (operation.from().isEmpty()) {
            return CodeBlock.of(
                    "op.commentOnTable($L, $L);\n",
                    literal(operation.table()),
                    literal(operation.to().orElseThrow()));
        }
        return operation.to().isEmpty()
                ? CodeBlock.of(
                        "op.dropCommentOnTable($L, $L);\n",
                        literal(operation.table()),
                        literal(operation.from().get()))
                : CodeBlock.of(
                        "op.changeCommentOnTable($L, $L, $L);\n",
                        literal(operation.table()),
                        literal(operation.from().get()),
                        literal(operation.to().get()));
    }

    @Override
    public CodeBlock visit(DropTable operation) {
        return lossy(CodeBlock.of("op.dropTable($L);\n", literal(operation.name())));
    }

    @Override
    public CodeBlock visit(AddColumn operation) {
        return CodeBlock.of(
                "op.addColumn($L, $L, $L$L);\n",
                literal(operation.table()),
                literal(operation.column().name()),
                ColumnCode.of(operation.column()),
                backfill(operation.backfill()));
    }

    @Override
    public CodeBlock visit(RenameColumn operation) {
        return CodeBlock.of(
                "op.renameColumn($L, $L, $L);\n",
                literal(operation.table()),
                literal(operation.from()),
                literal(operation.to()));
    }

    @Override
    public CodeBlock visit(AlterColumn operation) {
        return CodeBlock.of(
                "op.alterColumn$L($L, $L, from($L), to($L)$L$L);\n",
                how,
                literal(operation.table()),
                literal(operation.from().name()),
                ColumnCode.of(operation.from()),
                ColumnCode.of(operation.to()),
                backfill(operation.backfill()),
                operation.conversion().map(OperationCode::using).orElseGet(() -> CodeBlock.of("")));
    }

    private static CodeBlock using(Conversion conversion) {
        return conversion
                .back()
                .map(it -> CodeBlock.of(", using($L, $L)", literal(conversion.expression()), literal(it)))
                .orElseGet(() -> CodeBlock.of(", using($L)", literal(conversion.expression())));
    }

    private static CodeBlock backfill(Optional<String> expression) {
        return expression.map(it -> CodeBlock.of(", backfill($L)", literal(it))).orElseGet(() -> CodeBlock.of(""));
    }

    @Override
    public CodeBlock visit(DropColumn operation) {
        return lossy(CodeBlock.of("op.dropColumn($L, $L);\n", literal(operation.table()), literal(operation.column())));
    }

    private CodeBlock lossy(CodeBlock drop) {
        return warnOfLoss
                ? CodeBlock.of("// Loses data: what it holds does not come back with a downgrade.\n$L", drop)
                : drop;
    }

    @Override
    public CodeBlock visit(RenameValues operation) {
        return CodeBlock.of(
                operation.areNumbers() ? "op.renameNumbers($L, $L, $L);\n" : "op.renameValues($L, $L, $L);\n",
                literal(operation.table()),
                literal(operation.column()),
                operation.areNumbers()
                        ? String.join(", ", fromAndTo(operation.values()))
                        : texts(fromAndTo(operation.values())));
    }

    @Override
    public CodeBlock visit(AddConstraint operation) {
        return CodeBlock.of("op.$L;\n", operation.constraint().accept(ConstraintCode.addTo(operation.table(), how)));
    }

    @Override
    public CodeBlock visit(RenameConstraint operation) {
        return CodeBlock.of(
                "op.$L($L, $L, $L);\n",
                renameCall(operation.kind()),
                literal(operation.table()),
                literal(operation.from()),
                literal(operation.to()));
    }

    private static String renameCall(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "renamePrimaryKey";
            case UNIQUE -> "renameUnique";
            case CHECK -> "renameCheck";
            case FOREIGN_KEY -> "renameForeignKey";
            case INDEX -> "renameIndex";
        };
    }

    @Override
    public CodeBlock visit(DropConstraint operation) {
        return CodeBlock.of(
                "op.$L$L($L, $L);\n",
                dropCall(operation.kind()),
                how,
                literal(operation.table()),
                literal(operation.name()));
    }

    private static String dropCall(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "dropPrimaryKey";
            case UNIQUE -> "dropUnique";
            case CHECK -> "dropCheck";
            case FOREIGN_KEY -> "dropForeignKey";
            case INDEX -> "dropIndex";
        };
    }
}
