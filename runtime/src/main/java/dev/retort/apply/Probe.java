package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.inspect.Compared;
import dev.retort.inspect.Inspection;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.Backfill;
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
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.RequireCheck;
import dev.retort.operation.RequireEmpty;
import dev.retort.operation.RequireFits;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.RequireUnique;
import dev.retort.operation.Run;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Asks the catalogue whether a step was done when its process died. What is there under the right name but looks different is
 * not ours, so the step is not done, and doing it will say what is in the way.
 */
final class Probe implements Operation.Visitor<Probe.Answer> {

    enum Answer {
        DONE,
        NOT_DONE,
        /** Only its author could tell. */
        UNKNOWN;

        static Answer of(boolean done) {
            return done ? DONE : NOT_DONE;
        }
    }

    private final Work work;
    private final Dialect dialect;

    Probe(Work work) {
        this.work = work;
        this.dialect = work.session().dialect();
    }

    Answer of(Step step) {
        if (!(step instanceof Step.Sql sql)) {
            return Answer.UNKNOWN;
        }
        return sql.conversion().map(this::ofConversion).orElseGet(() -> sql.operation()
                .accept(this));
    }

    /** Values that are converted again are others, and only the type of their column tells whether they were. */
    private Answer ofConversion(AlterColumn operation) {
        ColumnType before = stored(operation.table(), operation.from()).type();
        ColumnType after = stored(operation.table(), operation.to()).type();
        Optional<ColumnType> now =
                column(operation.table(), operation.to().name()).map(Column::type);
        if (before.equals(after) || !now.equals(Optional.of(before)) && !now.equals(Optional.of(after))) {
            return Answer.UNKNOWN;
        }
        return Answer.of(now.equals(Optional.of(after)));
    }

    /** A question to the catalogue. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try {
            return work.session().looking(it -> question.ask(work.connection()));
        } catch (SQLException e) {
            throw ApplyException.refused("look at the schema", e);
        }
    }

    private boolean isSchema(Identifier name) {
        Identifier stored = dialect.stored(name);
        return asked(it -> Inspection.of(it, dialect, Set.of(stored)))
                .namespaces()
                .contains(stored);
    }

    private Optional<Sequence> sequence(QualifiedName name) {
        return asked(it -> Inspection.sequence(it, dialect, name));
    }

    private Optional<Table> table(QualifiedName name) {
        return asked(it -> Inspection.table(it, dialect, name));
    }

    private Optional<Column> column(QualifiedName table, Identifier column) {
        return table(table).flatMap(it -> it.column(dialect.stored(column)));
    }

    /** Under whatever name, as the database would hold it. */
    private Table stored(Table table) {
        return asked(it -> Inspection.expected(it, dialect, Schema.of(Set.of(), List.of(), List.of(table))))
                .tables()
                .values()
                .iterator()
                .next();
    }

    /** Whether the table is there and agrees with what is declared, in whatever words the database keeps either. */
    private boolean isThere(Table declared, BiPredicate<Table, Table> agree) {
        Compared compared = asked(it -> Inspection.compared(it, dialect, declared));
        Table expected = compared.expected().tables().values().iterator().next();
        Table actual = compared.actual().tables().get(expected.name());
        return actual != null && agree.test(expected, actual);
    }

    private Column stored(QualifiedName table, Column column) {
        return stored(Table.of(table, List.of(column))).columns().get(0);
    }

    private Sequence stored(Sequence sequence) {
        return asked(it -> Inspection.expected(it, dialect, Schema.of(Set.of(), List.of(sequence), List.of())))
                .sequences()
                .values()
                .iterator()
                .next();
    }

    @Override
    public Answer visit(CreateSchema operation) {
        return Answer.of(isSchema(operation.name()));
    }

    @Override
    public Answer visit(DropSchema operation) {
        return Answer.of(!isSchema(operation.name()));
    }

    private Optional<EnumType> enumType(Identifier name) {
        return asked(it -> Inspection.enumType(it, dialect, name));
    }

    @Override
    public Answer visit(CreateEnumType operation) {
        return Answer.of(enumType(operation.type().name()).isPresent());
    }

    /** Each of its definitions does no harm when it is made again. */
    @Override
    public Answer visit(AlterEnumType operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RenameEnumType operation) {
        return Answer.of(
                enumType(operation.from()).isEmpty() && enumType(operation.to()).isPresent());
    }

    @Override
    public Answer visit(DropEnumType operation) {
        return Answer.of(enumType(operation.name()).isEmpty());
    }

    /** One that starts behind what is there does no harm when it does so again. */
    @Override
    public Answer visit(CreateSequence operation) {
        if (!operation.behind().isEmpty()) {
            return Answer.NOT_DONE;
        }
        Sequence expected = stored(operation.sequence());
        return Answer.of(sequence(expected.name()).filter(expected::equals).isPresent());
    }

    /** To do it again does no harm. */
    @Override
    public Answer visit(AlterSequence operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RenameSequence operation) {
        return Answer.of(sequence(operation.from()).isEmpty()
                && sequence(operation.from().sibling(operation.to())).isPresent());
    }

    @Override
    public Answer visit(DropSequence operation) {
        return Answer.of(sequence(operation.name()).isEmpty());
    }

    @Override
    public Answer visit(CreateTable operation) {
        return Answer.of(isThere(operation.table(), Table::isSameAs));
    }

    @Override
    public Answer visit(RenameTable operation) {
        return Answer.of(table(operation.from()).isEmpty()
                && table(operation.from().sibling(operation.to())).isPresent());
    }

    @Override
    public Answer visit(MoveTable operation) {
        return Answer.of(
                table(operation.from()).isEmpty() && table(operation.moved()).isPresent());
    }

    /** To do it again does no harm. */
    @Override
    public Answer visit(CommentOnTable operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(DropTable operation) {
        return Answer.of(table(operation.name()).isEmpty());
    }

    @Override
    public Answer visit(AddColumn operation) {
        Identifier name = dialect.stored(operation.column().name());
        return Answer.of(isThere(
                Table.of(operation.table(), List.of(operation.column())),
                (expected, actual) -> expected.column(name).equals(actual.column(name))));
    }

    @Override
    public Answer visit(RenameColumn operation) {
        return Answer.of(column(operation.table(), operation.from()).isEmpty()
                && column(operation.table(), operation.to()).isPresent());
    }

    /** Each of its statements but a conversion says what the column shall be, so to do one again does no harm. */
    @Override
    public Answer visit(AlterColumn operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(DropColumn operation) {
        return Answer.of(column(operation.table(), operation.column()).isEmpty());
    }

    /** Rows are changed in the transaction that notes it. */
    @Override
    public Answer visit(RenameValues operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(AddConstraint operation) {
        Constraint added = operation.constraint();
        Function<Table, Optional<Constraint>> part = it -> named(it, added.kind(), added.name());
        return Answer.of(table(operation.table())
                .filter(it -> part.apply(it)
                        .filter(same -> isThere(it.without(same).with(added), (expected, actual) -> part.apply(expected)
                                .equals(part.apply(actual))))
                        .isPresent())
                .isPresent());
    }

    private Optional<Constraint> named(Table table, Constraint.Kind kind, Identifier name) {
        Identifier stored = dialect.stored(name);
        return table.constraints()
                .filter(it -> it.kind() == kind && it.name().equals(stored))
                .findFirst();
    }

    @Override
    public Answer visit(RenameConstraint operation) {
        Optional<Table> table = table(operation.table());
        return Answer.of(table.flatMap(it -> named(it, operation.kind(), operation.from()))
                        .isEmpty()
                && table.flatMap(it -> named(it, operation.kind(), operation.to()))
                        .isPresent());
    }

    @Override
    public Answer visit(DropConstraint operation) {
        return Answer.of(table(operation.table())
                .flatMap(it -> named(it, operation.kind(), operation.name()))
                .isEmpty());
    }

    /** Only its author could tell. */
    @Override
    public Answer visit(Execute operation) {
        return Answer.UNKNOWN;
    }

    /** Rows are added in the transaction that notes it. */
    @Override
    public Answer visit(InsertRows operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(Backfill operation) {
        return Answer.NOT_DONE;
    }

    /** To look again does no harm. */
    @Override
    public Answer visit(RequireNotNull operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RequireUnique operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RequireCheck operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RequireFits operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RequireEmpty operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(Run operation) {
        return Answer.UNKNOWN;
    }

    /**
     * An index that is there may be a ruin; SQL had no transaction to go back with. Where DDL is transactional, only the step that
     * takes long can be in doubt: to look at the rows again does no harm.
     */
    @Override
    public Answer visit(OutsideTransaction operation) {
        boolean transactional = dialect.transactionalDdl();
        if (operation.operation() instanceof Execute && transactional) {
            return Answer.UNKNOWN;
        }
        if (new ConcurrentIndex(work).isRuin(operation)) {
            return Answer.NOT_DONE;
        }
        if (transactional && operation.builds().isPresent()) {
            return operation.builds().get().accept(this);
        }
        return transactional && !(operation.operation() instanceof DropConstraint)
                ? Answer.NOT_DONE
                : operation.operation().accept(this);
    }
}
