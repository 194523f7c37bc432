package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.inspect.Inspection;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.Backfill;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.RequireUnique;
import dev.retort.operation.Run;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern CHANGES_ROWS =
            Pattern.compile("\\s*(insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

    private final Work work;
    private final Dialect dialect;

    Probe(Work work) {
        this.work = work;
        this.dialect = work.session().dialect();
    }

    Answer of(Step step) {
        return step instanceof Step.Sql sql ? sql.operation().accept(this) : Answer.UNKNOWN;
    }

    private Schema actual(Optional<Identifier> namespace) {
        try {
            return Inspection.of(
                    work.connection(), dialect, new TreeSet<>(namespace.stream().toList()));
        } catch (SQLException e) {
            throw new ApplyException.HistoryRefused("look at the schema", e);
        }
    }

    private Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(actual(name.schema()).tables().get(name));
    }

    private Optional<Column> column(QualifiedName table, Identifier column) {
        return table(table).flatMap(it -> it.column(column));
    }

    private Table stored(Table table) {
        try {
            return Inspection.expected(work.connection(), dialect, Schema.of(Set.of(), List.of(), List.of(table)))
                    .table(table.name());
        } catch (SQLException e) {
            throw new ApplyException.HistoryRefused("look at the schema", e);
        }
    }

    @Override
    public Answer visit(CreateSchema operation) {
        return Answer.of(actual(Optional.of(operation.name())).namespaces().contains(operation.name()));
    }

    @Override
    public Answer visit(DropSchema operation) {
        return Answer.of(!actual(Optional.of(operation.name())).namespaces().contains(operation.name()));
    }

    @Override
    public Answer visit(CreateSequence operation) {
        QualifiedName name = operation.sequence().name();
        return Answer.of(
                operation.sequence().equals(actual(name.schema()).sequences().get(name)));
    }

    /** To do it again does no harm. */
    @Override
    public Answer visit(AlterSequence operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(RenameSequence operation) {
        Set<QualifiedName> sequences =
                actual(operation.from().schema()).sequences().keySet();
        return Answer.of(!sequences.contains(operation.from())
                && sequences.contains(operation.from().sibling(operation.to())));
    }

    @Override
    public Answer visit(DropSequence operation) {
        return Answer.of(!actual(operation.name().schema()).sequences().containsKey(operation.name()));
    }

    @Override
    public Answer visit(CreateTable operation) {
        Table expected = stored(operation.table());
        return Answer.of(table(expected.name())
                .filter(it -> it.equals(expected.withColumns(inOrderOf(it, expected))))
                .isPresent());
    }

    private static List<Column> inOrderOf(Table actual, Table expected) {
        return Stream.concat(
                        actual.columns().stream().flatMap(it -> expected.column(it.name()).stream()),
                        expected.columns().stream()
                                .filter(it -> actual.column(it.name()).isEmpty()))
                .toList();
    }

    @Override
    public Answer visit(RenameTable operation) {
        return Answer.of(table(operation.from()).isEmpty()
                && table(operation.from().sibling(operation.to())).isPresent());
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
        Column expected = stored(Table.of(operation.table(), List.of(operation.column())))
                .columns()
                .get(0);
        return Answer.of(column(operation.table(), expected.name())
                .filter(expected::equals)
                .isPresent());
    }

    @Override
    public Answer visit(RenameColumn operation) {
        return Answer.of(column(operation.table(), operation.from()).isEmpty()
                && column(operation.table(), operation.to()).isPresent());
    }

    /** Each of its statements says what the column shall be, so to do one again does no harm. */
    @Override
    public Answer visit(AlterColumn operation) {
        return Answer.NOT_DONE;
    }

    @Override
    public Answer visit(DropColumn operation) {
        return Answer.of(column(operation.table(), operation.column()).isEmpty());
    }

    @Override
    public Answer visit(AddConstraint operation) {
        Constraint expected = operation.constraint();
        return Answer.of(table(operation.table())
                .filter(it -> named(it, expected.kind(), expected.name())
                        .filter(same -> stored(it.without(same).with(expected)).equals(it))
                        .isPresent())
                .isPresent());
    }

    private static Optional<Constraint> named(Table table, Constraint.Kind kind, Identifier name) {
        return table.constraints()
                .filter(it -> it.kind() == kind && it.name().equals(name))
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

    /** Rows are changed in the transaction that notes it; of anything else only its author could tell. */
    @Override
    public Answer visit(Execute operation) {
        return CHANGES_ROWS.matcher(operation.sql()).lookingAt() ? Answer.NOT_DONE : Answer.UNKNOWN;
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
    public Answer visit(Run operation) {
        return Answer.UNKNOWN;
    }

    /** An index that is there may be a ruin; SQL had no transaction to go back with. */
    @Override
    public Answer visit(OutsideTransaction operation) {
        if (operation.operation() instanceof Execute && dialect.transactionalDdl()) {
            return Answer.UNKNOWN;
        }
        return new ConcurrentIndex(work).isRuin(operation.operation())
                ? Answer.NOT_DONE
                : operation.operation().accept(this);
    }
}
