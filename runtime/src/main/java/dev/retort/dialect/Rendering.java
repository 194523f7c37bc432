package dev.retort.dialect;

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
import dev.retort.operation.RequireCheck;
import dev.retort.operation.RequireEmpty;
import dev.retort.operation.RequireFits;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.RequireUnique;
import dev.retort.operation.Run;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each operation in the words of one dialect. */
final class Rendering implements Operation.Visitor<List<Statement>> {

    private static final Identifier REPLACED = Identifier.of("replaced_column");

    private final Dialect dialect;
    private final Definition definition;

    Rendering(Dialect dialect) {
        this.dialect = dialect;
        this.definition = new Definition(dialect);
    }

    @Override
    public List<Statement> visit(CreateSchema operation) {
        return one(operation, dialect.createSchema(operation.name()));
    }

    @Override
    public List<Statement> visit(DropSchema operation) {
        return one(operation, "drop schema " + dialect.quoted(operation.name()));
    }

    @Override
    public List<Statement> visit(CreateEnumType operation) {
        return all(operation, dialect.enumTypes().create(operation.type()));
    }

    @Override
    public List<Statement> visit(AlterEnumType operation) {
        List<String> statements = new ArrayList<>();
        if (!operation.removed().isEmpty()) {
            operation.columns().forEach(it -> statements.add(dialect.refuse(new Refusal(dialect).of(operation, it))));
        }
        statements.addAll(dialect.enumTypes().alter(operation));
        return all(operation, statements);
    }

    @Override
    public List<Statement> visit(RenameEnumType operation) {
        return all(operation, dialect.enumTypes().rename(operation));
    }

    @Override
    public List<Statement> visit(DropEnumType operation) {
        return all(operation, dialect.enumTypes().drop(operation.name()));
    }

    @Override
    public List<Statement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        String definition = dialect.quoted(sequence.name()) + numbers(sequence);
        if (operation.behind().isEmpty()) {
            return one(operation, "create sequence " + definition);
        }
        // Where a definition commits, the process may die between the two.
        String create = dialect.transactionalDdl() ? "create sequence " : "create sequence if not exists ";
        return all(
                operation,
                List.of(
                        create + definition,
                        dialect.goOnWith(sequence.name(), firstBehind(sequence, operation.behind()))));
    }

    /** Of a number that it gets, an application with pooled ones uses all from the one behind the last that it got. */
    private String firstBehind(Sequence sequence, List<KeyColumn> keys) {
        return keys.stream()
                .map(it -> "coalesce((select cast(max(" + dialect.quoted(it.column()) + ") as bigint) + "
                        + sequence.increment() + " from " + dialect.quoted(it.table()) + "), " + sequence.start() + ")")
                .collect(Collectors.joining(", ", "greatest(" + sequence.start() + ", ", ")"));
    }

    @Override
    public List<Statement> visit(AlterSequence operation) {
        Sequence sequence = operation.to();
        List<String> statements = new ArrayList<>();
        if (!sequence.equals(operation.from())) {
            statements.add("alter sequence " + dialect.quoted(sequence.name()) + numbers(sequence));
        }
        if (!operation.behind().isEmpty()) {
            statements.add(dialect.goOnBehind(sequence, firstBehind(sequence, operation.behind())));
        }
        return all(operation, statements);
    }

    /** A sequence that starts on the far side of one would be out of its own default bounds. */
    private static String numbers(Sequence sequence) {
        String bound = "";
        if (sequence.increment() > 0 && sequence.start() < 1) {
            bound = " minvalue " + sequence.start();
        } else if (sequence.increment() < 0 && sequence.start() > -1) {
            bound = " maxvalue " + sequence.start();
        }
        return " start with " + sequence.start() + " increment by " + sequence.increment() + bound;
    }

    @Override
    public List<Statement> visit(RenameSequence operation) {
        return isSame(operation.from().name(), operation.to())
                ? List.of()
                : all(operation, dialect.renameSequence(operation));
    }

    @Override
    public List<Statement> visit(DropSequence operation) {
        return one(operation, "drop sequence " + dialect.quoted(operation.name()));
    }

    @Override
    public List<Statement> visit(CreateTable operation) {
        Table table = operation.table();
        List<Constraint> apart = operation.apart();
        List<Statement> statements = new ArrayList<>(one(
                operation,
                "create table " + dialect.quoted(table.name())
                        + Stream.concat(
                                        table.columns().stream().map(definition::of),
                                        table.constraints()
                                                .filter(it -> !apart.contains(it))
                                                .map(it -> definition.of(table.name(), it)))
                                .collect(Collectors.joining(",\n    ", " (\n    ", "\n)"))));
        apart.forEach(it -> statements.addAll(visit(new AddConstraint(table.name(), it))));
        table.comment().ifPresent(text -> statements.add(commentOnTable(table.name(), table.comment())));
        for (Column column : table.columns()) {
            column.comment().ifPresent(text -> statements.add(commentOnColumn(table.name(), column)));
        }
        return List.copyOf(statements);
    }

    @Override
    public List<Statement> visit(RenameTable operation) {
        return isSame(operation.from().name(), operation.to())
                ? List.of()
                : one(operation, alterTable(operation.from()) + " rename to " + dialect.quoted(operation.to()));
    }

    /** A name that only gets or loses its quotes may be the same to the database, which then knows nothing to rename. */
    private boolean isSame(Identifier from, Identifier to) {
        return dialect.physicalName(from).equals(dialect.physicalName(to));
    }

    @Override
    public List<Statement> visit(MoveTable operation) {
        return one(operation, dialect.moveTable(operation));
    }

    @Override
    public List<Statement> visit(CommentOnTable operation) {
        return List.of(commentOnTable(operation.table(), operation.to()));
    }

    private Statement commentOnTable(QualifiedName table, Optional<String> text) {
        return statement(
                "comment on table " + table,
                "comment on table " + dialect.quoted(table) + " is " + dialect.literal(text.orElse(null)));
    }

    private Statement commentOnColumn(QualifiedName table, Column column) {
        return statement(
                "comment on " + column.name() + " of " + table,
                "comment on column " + dialect.quoted(table) + "." + dialect.quoted(column.name()) + " is "
                        + dialect.literal(column.comment().orElse(null)));
    }

    @Override
    public List<Statement> visit(DropTable operation) {
        return one(operation, "drop table " + dialect.quoted(operation.name()));
    }

    @Override
    public List<Statement> visit(AddColumn operation) {
        Column column = operation.column();
        if (operation.backfill().isPresent()) {
            return operation.stages().stream()
                    .flatMap(it -> it.accept(this).stream())
                    .toList();
        }
        List<Statement> statements =
                new ArrayList<>(one(operation, alterTable(operation.table()) + " add column " + definition.of(column)));
        column.comment().ifPresent(text -> statements.add(commentOnColumn(operation.table(), column)));
        return List.copyOf(statements);
    }

    private Statement backfill(AlterColumn operation) {
        String column = dialect.quoted(operation.to().name());
        return statement(
                "fill " + operation.to().name() + " of " + operation.table(),
                "update " + dialect.quoted(operation.table()) + " set " + column + " = "
                        + operation.backfill().orElseThrow() + " where " + column + " is null");
    }

    @Override
    public List<Statement> visit(RenameColumn operation) {
        return isSame(operation.from(), operation.to())
                ? List.of()
                : one(operation, alterTable(operation.table()) + dialect.renameColumn(operation));
    }

    /** In an order that no step can trip over: a default or an identity of the old type is gone before the type changes. */
    @Override
    public List<Statement> visit(AlterColumn operation) {
        if (operation.makesAnew()) {
            return computed(operation);
        }
        if (operation.from().type().isComputed()
                && !operation.from().type().equals(operation.to().type())) {
            return noLongerComputed(operation);
        }
        if (operation.from().type().isAlwaysNumbered() != operation.to().type().isAlwaysNumbered()) {
            return numberedOtherwise(operation);
        }
        Column from = operation.from();
        Column to = operation.to();
        boolean retyped = operation.conversion().isPresent()
                || !dialect.typeSql(from.type()).equals(dialect.typeSql(to.type()));
        boolean redefaulted = !from.defaultValue().equals(to.defaultValue()) || retyped;
        ColumnChange change = new ColumnChange(operation);

        if (from.defaultValue().isPresent() && redefaulted) {
            change.add("drop the default", "drop default");
        }
        if (from.identity() && !to.identity()) {
            change.add("no longer number the rows", "drop identity");
        }
        if (retyped) {
            change.add("from " + from.type() + " to " + to.type(), dialect.changeOfType(operation));
        }
        if (to.defaultValue().isPresent() && redefaulted) {
            String value = to.defaultValue().get();
            change.add("default to " + value, "set default " + value);
        }
        if (from.nullable() && operation.backfill().isPresent()) {
            change.statements.add(backfill(operation));
        }
        if (from.nullable() != to.nullable()) {
            change.add(to.nullable() ? "allow null" : "forbid null", (to.nullable() ? "drop" : "set") + " not null");
        }
        if (to.identity() && !from.identity()) {
            change.add("number the rows", dialect.addIdentity());
            change.statements.add(statement(
                    change.purpose("number on from the last row"),
                    dialect.numberAfterLast(operation.table(), to.name())));
        }
        if (!from.comment().equals(to.comment())) {
            change.statements.add(commentOnColumn(operation.table(), to));
        }
        return List.copyOf(change.statements);
    }

    /** To do so once more, or from the middle on, does no harm. */
    private List<Statement> computed(AlterColumn operation) {
        Column to = operation.to();
        List<Statement> statements = new ArrayList<>();
        ColumnChange change = new ColumnChange(operation);
        statements.add(statement(
                change.purpose("make room"),
                alterTable(operation.table()) + " drop column if exists " + dialect.quoted(to.name())));
        statements.add(statement(
                change.purpose("compute " + to.type()),
                alterTable(operation.table()) + " add column if not exists " + definition.of(to)));
        to.comment().ifPresent(it -> statements.add(commentOnColumn(operation.table(), to)));
        return List.copyOf(statements);
    }

    /** The values stay. */
    private List<Statement> noLongerComputed(AlterColumn operation) {
        Column plain = operation.from().withType(operation.from().type().ofValues());
        ColumnChange change = new ColumnChange(operation);
        if (dialect.holdsComputed(operation.from().type())) {
            change.add("no longer compute it", "drop expression");
        } else {
            plain = plain.nullable(true);
            change.statements.addAll(kept(operation.table(), plain, change.purpose("keep what was computed")));
        }
        change.statements.addAll(visit(new AlterColumn(
                operation.table(), plain, operation.to(), operation.backfill(), operation.conversion())));
        return List.copyOf(change.statements);
    }

    /** PostgreSQL has the values of a virtual column nowhere, and makes none of it in place that has them. */
    private List<Statement> kept(QualifiedName table, Column plain, String purpose) {
        String name = dialect.quoted(plain.name());
        String computed = dialect.quoted(REPLACED);
        Stream<Statement> moved = Stream.of(
                        alterTable(table) + " rename column " + name + " to " + computed,
                        alterTable(table) + " add column " + definition.of(plain),
                        "update " + dialect.quoted(table) + " set " + name + " = " + computed,
                        alterTable(table) + " drop column " + computed)
                .map(it -> statement(purpose, it));
        return Stream.concat(moved, plain.comment().stream().map(it -> commentOnColumn(table, plain)))
                .toList();
    }

    /** The numbers go on where they are. */
    private List<Statement> numberedOtherwise(AlterColumn operation) {
        AlterColumn plain = new AlterColumn(
                operation.table(),
                numbered(operation.from()),
                numbered(operation.to()),
                operation.backfill(),
                operation.conversion());
        ColumnChange change = new ColumnChange(operation);
        change.statements.addAll(visit(plain));
        if (operation.to().type().isAlwaysNumbered()) {
            change.add("take no number from inserts", "set generated always");
        } else if (operation.to().identity()) {
            change.add("take numbers from inserts", "set generated by default");
        }
        return List.copyOf(change.statements);
    }

    private static Column numbered(Column column) {
        return column.type().isAlwaysNumbered()
                ? column.withType(column.type().ofValues()).numbered()
                : column;
    }

    private final class ColumnChange {
        private final AlterColumn operation;
        private final List<Statement> statements = new ArrayList<>();

        ColumnChange(AlterColumn operation) {
            this.operation = operation;
        }

        void add(String what, String sql) {
            statements.add(statement(
                    purpose(what),
                    alterTable(operation.table()) + " alter column "
                            + dialect.quoted(operation.to().name()) + " " + sql));
        }

        String purpose(String what) {
            return operation.describe() + ": " + what;
        }
    }

    @Override
    public List<Statement> visit(DropColumn operation) {
        return one(operation, alterTable(operation.table()) + " drop column " + dialect.quoted(operation.column()));
    }

    @Override
    public List<Statement> visit(RenameValues operation) {
        String column = dialect.quoted(operation.column());
        return one(
                operation,
                "update " + dialect.quoted(operation.table()) + " set " + column + " = "
                        + operation.expression(column) + " where "
                        + operation.condition(column));
    }

    @Override
    public List<Statement> visit(AddConstraint operation) {
        if (operation.constraint() instanceof Index index) {
            return one(operation, definition.ofIndex(operation, index, ""));
        }
        List<Statement> statements = new ArrayList<>();
        if (operation.constraint() instanceof ForeignKey key) {
            dialect.indexFor(key)
                    .map(it -> Index.of(it, key.columns()))
                    .ifPresent(it -> statements.add(statement(
                            operation.describe() + ": an index", definition.ofIndex(operation, it, "if not exists "))));
        }
        statements.addAll(one(
                operation,
                alterTable(operation.table()) + " add " + definition.of(operation.table(), operation.constraint())));
        return List.copyOf(statements);
    }

    @Override
    public List<Statement> visit(RenameConstraint operation) {
        if (isSame(operation.from(), operation.to())) {
            return List.of();
        }
        return one(
                operation,
                operation.kind() == Constraint.Kind.INDEX
                        ? "alter index " + dialect.quoted(operation.table().sibling(operation.from())) + " rename to "
                                + dialect.quoted(operation.to())
                        : alterTable(operation.table()) + " rename constraint " + dialect.quoted(operation.from())
                                + " to " + dialect.quoted(operation.to()));
    }

    @Override
    public List<Statement> visit(DropConstraint operation) {
        return one(
                operation,
                operation.kind() == Constraint.Kind.INDEX
                        ? "drop index " + dialect.quoted(operation.table().sibling(operation.name()))
                        : alterTable(operation.table()) + " drop constraint " + dialect.quoted(operation.name()));
    }

    @Override
    public List<Statement> visit(Execute operation) {
        return operation.only().filter(it -> it != dialect.database()).isPresent()
                ? List.of()
                : one(operation, operation.sql());
    }

    @Override
    public List<Statement> visit(InsertRows operation) {
        List<Map<Identifier, Object>> rows = operation.rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean sameColumns = rows.stream().map(Map::keySet).distinct().count() == 1
                && !rows.get(0).isEmpty();
        return sameColumns
                ? one(operation, insert(operation.table(), rows))
                : rows.stream()
                        .map(it -> statement(operation.describe(), insert(operation.table(), List.of(it))))
                        .toList();
    }

    private String insert(QualifiedName table, List<Map<Identifier, Object>> rows) {
        List<Identifier> columns = List.copyOf(rows.get(0).keySet());
        String into = "insert into " + dialect.quoted(table);
        if (columns.isEmpty()) {
            return into + " default values";
        }
        List<String> values = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> dialect.literal(row.get(column)))
                        .collect(Collectors.joining(", ", "(", ")")))
                .toList();
        String separator = values.size() == 1 ? " " : "\n    ";
        return into + " (" + dialect.quoted(columns) + ") values" + separator + String.join("," + separator, values);
    }

    /** All at once, as a script does it; over a connection it goes in batches. */
    @Override
    public List<Statement> visit(Backfill operation) {
        return one(
                operation,
                "update " + dialect.quoted(operation.table()) + " set " + operation.set() + " where "
                        + operation.where());
    }

    @Override
    public List<Statement> visit(RequireNotNull operation) {
        return one(operation, dialect.refuse(new Refusal(dialect).of(operation)));
    }

    @Override
    public List<Statement> visit(RequireUnique operation) {
        return one(operation, dialect.refuse(new Refusal(dialect).of(operation)));
    }

    @Override
    public List<Statement> visit(RequireCheck operation) {
        return one(operation, dialect.refuse(new Refusal(dialect).of(operation)));
    }

    @Override
    public List<Statement> visit(RequireFits operation) {
        return one(operation, dialect.refuse(new Refusal(dialect).of(operation)));
    }

    @Override
    public List<Statement> visit(RequireEmpty operation) {
        return one(operation, dialect.refuse(new Refusal(dialect).of(operation)));
    }

    @Override
    public List<Statement> visit(Run operation) {
        return List.of();
    }

    @Override
    public List<Statement> visit(OutsideTransaction operation) {
        return dialect.hasConcurrentChanges() && !(operation.operation() instanceof Execute)
                ? new ConcurrentRendering(dialect, definition, operation).statements()
                : operation.operation().accept(this).stream()
                        .map(it -> new Statement(it.sql(), operation.describe(), false))
                        .toList();
    }

    private String alterTable(QualifiedName table) {
        return "alter table " + dialect.quoted(table);
    }

    private static List<Statement> all(Operation operation, List<String> sql) {
        return sql.stream().map(it -> statement(operation.describe(), it)).toList();
    }

    private static List<Statement> one(Operation operation, String sql) {
        return List.of(statement(operation.describe(), sql));
    }

    private static Statement statement(String purpose, String sql) {
        return new Statement(sql, purpose, true);
    }
}
