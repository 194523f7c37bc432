package dev.retort.processor.branch;

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
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What some operations make, change or take away, and what they rely on. */
public final class Footprint implements Operation.Visitor<Void> {

    /** What relies on columns without naming them one by one. */
    private interface Mention {
        boolean of(QualifiedName table, Identifier column);
    }

    private static final Pattern LEADING_COMMENTS = Pattern.compile("(?:\\s*--[^\\n]*\\n)+");

    private final SortedSet<Trace> made = new TreeSet<>();
    private final SortedSet<Trace> used = new TreeSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final SortedSet<QualifiedName> lost = new TreeSet<>();
    private final List<SqlWords> words = new ArrayList<>();
    private final SqlTraces sql = new SqlTraces();
    private final NewRows rows = new NewRows();

    private Footprint() {}

    public static Footprint of(Collection<Operation> operations) {
        Footprint footprint = new Footprint();
        operations.forEach(it -> it.accept(footprint));
        return footprint;
    }

    /** What makes it matter which of the two comes first; nothing if it does not. */
    public SortedSet<Trace> conflicts(Footprint other) {
        SortedSet<Trace> conflicts = sql.conflicts(other.sql);
        made.stream()
                .filter(it -> other.made.contains(it) || other.reliesOn(it))
                .forEach(conflicts::add);
        other.made.stream().filter(this::reliesOn).forEach(conflicts::add);
        lost.stream().filter(other::speaksOf).map(Trace::of).forEach(conflicts::add);
        other.lost.stream().filter(this::speaksOf).map(Trace::of).forEach(conflicts::add);
        conflicts.addAll(rows.conflicts(other.rows));
        return conflicts;
    }

    private boolean speaksOf(QualifiedName table) {
        return words.stream().anyMatch(it -> it.have(table.name()));
    }

    private boolean reliesOn(Trace trace) {
        return used.contains(trace)
                || trace.part().isPresent()
                        && mentions.stream()
                                .anyMatch(it -> it.of(trace.name(), trace.part().get()));
    }

    private Void makes(QualifiedName name) {
        made.add(Trace.of(name));
        return null;
    }

    private Void makes(QualifiedName table, Identifier part) {
        uses(table);
        made.add(Trace.of(table, part));
        return null;
    }

    /** What SQL knows by that name is not there any more. */
    private Void loses(QualifiedName table) {
        lost.add(table);
        return makes(table);
    }

    private Void uses(QualifiedName name) {
        used.add(Trace.of(name));
        return null;
    }

    /** Keys and indexes share the names of tables; the other constraints are their table's own. */
    private Void makes(QualifiedName table, Constraint.Kind kind, Identifier name) {
        return switch (kind) {
            case PRIMARY_KEY, UNIQUE, INDEX -> {
                uses(table);
                yield makes(table.sibling(name));
            }
            case CHECK, FOREIGN_KEY -> makes(table, name);
        };
    }

    private void relies(QualifiedName table, Constraint constraint) {
        mentions.add((name, column) -> name.equals(table) && constraint.mentions(column));
        if (constraint instanceof ForeignKey key) {
            uses(key.references());
            key.referencedColumns().forEach(it -> used.add(Trace.of(key.references(), it)));
        } else if (constraint instanceof Check check) {
            reliesOnSql(table, check.condition());
        } else if (constraint instanceof Index index) {
            index.parts().stream()
                    .filter(Index.Part.Expression.class::isInstance)
                    .forEach(it -> reliesOnWords(table, it.toString()));
        }
    }

    private void reliesOnSql(QualifiedName table, Condition condition) {
        if (condition instanceof Condition.Sql sql) {
            reliesOnWords(table, sql.expression());
        }
    }

    /** Which columns of its table it reads, is the database's business. */
    private void reliesOnWords(QualifiedName table, String expression) {
        SqlWords all = SqlWords.besideTexts(expression);
        mentions.add((name, column) -> name.equals(table) && all.have(column));
    }

    private void computes(QualifiedName table, Column column) {
        column.type().computation().ifPresent(it -> reliesOnWords(table, it));
    }

    /** Words are enough: whoever writes SQL by hand knows more than we do. */
    private Void reads(String sql) {
        SqlWords all = new SqlWords(sql);
        mentions.add((table, column) -> all.have(table.name()) && all.have(column));
        words.add(SqlWords.besideTexts(sql));
        return null;
    }

    @Override
    public Void visit(CreateSchema operation) {
        return makes(QualifiedName.of(operation.name()));
    }

    @Override
    public Void visit(DropSchema operation) {
        return makes(QualifiedName.of(operation.name()));
    }

    @Override
    public Void visit(CreateEnumType operation) {
        return makes(named(operation.type().name()));
    }

    @Override
    public Void visit(AlterEnumType operation) {
        operation.columns().forEach(it -> used.add(Trace.of(it.table(), it.column())));
        return makes(named(operation.from().name()));
    }

    @Override
    public Void visit(RenameEnumType operation) {
        makes(named(operation.from()));
        return makes(named(operation.to()));
    }

    @Override
    public Void visit(DropEnumType operation) {
        return makes(named(operation.name()));
    }

    private static QualifiedName named(Identifier enumType) {
        return new QualifiedName(Optional.empty(), enumType);
    }

    private void holds(Column column) {
        column.type().enumType().ifPresent(it -> uses(named(it)));
    }

    @Override
    public Void visit(CreateSequence operation) {
        looksAt(operation.behind());
        return makes(operation.sequence().name());
    }

    private void looksAt(List<KeyColumn> keys) {
        keys.forEach(it -> {
            uses(it.table());
            used.add(Trace.of(it.table(), it.column()));
        });
    }

    @Override
    public Void visit(AlterSequence operation) {
        looksAt(operation.behind());
        return makes(operation.to().name());
    }

    @Override
    public Void visit(RenameSequence operation) {
        makes(operation.from());
        return makes(operation.from().sibling(operation.to()));
    }

    @Override
    public Void visit(DropSequence operation) {
        return makes(operation.name());
    }

    @Override
    public Void visit(CreateTable operation) {
        QualifiedName table = operation.table().name();
        operation.table().columns().forEach(this::holds);
        operation.table().constraints().forEach(it -> makes(table, it.kind(), it.name()));
        return makes(table);
    }

    @Override
    public Void visit(RenameTable operation) {
        loses(operation.from());
        return makes(operation.from().sibling(operation.to()));
    }

    @Override
    public Void visit(MoveTable operation) {
        loses(operation.from());
        return makes(operation.moved());
    }

    @Override
    public Void visit(CommentOnTable operation) {
        return makes(operation.table(), Identifier.of("comment"));
    }

    @Override
    public Void visit(DropTable operation) {
        return loses(operation.name());
    }

    @Override
    public Void visit(AddColumn operation) {
        operation.backfill().ifPresent(it -> reads(operation.table() + " " + it));
        holds(operation.column());
        computes(operation.table(), operation.column());
        rows.need(operation.table(), operation.column());
        return makes(operation.table(), operation.column().name());
    }

    @Override
    public Void visit(RenameColumn operation) {
        makes(operation.table(), operation.from());
        return makes(operation.table(), operation.to());
    }

    @Override
    public Void visit(AlterColumn operation) {
        operation.backfill().ifPresent(it -> reads(operation.table() + " " + it));
        operation.conversion().ifPresent(it -> reads(operation.table() + " " + it.expression()));
        holds(operation.from());
        holds(operation.to());
        computes(operation.table(), operation.to());
        rows.need(operation.table(), operation.to());
        return makes(operation.table(), operation.to().name());
    }

    @Override
    public Void visit(DropColumn operation) {
        return makes(operation.table(), operation.column());
    }

    @Override
    public Void visit(RenameValues operation) {
        return makes(operation.table(), operation.column());
    }

    @Override
    public Void visit(AddConstraint operation) {
        relies(operation.table(), operation.constraint());
        return makes(
                operation.table(),
                operation.constraint().kind(),
                operation.constraint().name());
    }

    @Override
    public Void visit(RenameConstraint operation) {
        makes(operation.table(), operation.kind(), operation.from());
        return makes(operation.table(), operation.kind(), operation.to());
    }

    @Override
    public Void visit(DropConstraint operation) {
        return makes(operation.table(), operation.kind(), operation.name());
    }

    @Override
    public Void visit(Execute operation) {
        String statement = withoutLeadingComments(operation.sql());
        sql.add(statement);
        rows.come(statement);
        return reads(statement);
    }

    private static String withoutLeadingComments(String sql) {
        Matcher comments = LEADING_COMMENTS.matcher(sql);
        return comments.lookingAt() ? sql.substring(comments.end()) : sql;
    }

    @Override
    public Void visit(InsertRows operation) {
        operation.rows().forEach(row -> row.keySet().forEach(it -> used.add(Trace.of(operation.table(), it))));
        operation.rows().forEach(row -> rows.come(operation.table(), row.keySet()));
        return uses(operation.table());
    }

    @Override
    public Void visit(Backfill operation) {
        uses(operation.table());
        return reads(operation.table() + " " + operation.set() + " " + operation.where());
    }

    /** What Java does, its author knows. */
    @Override
    public Void visit(Run operation) {
        return null;
    }

    @Override
    public Void visit(RequireNotNull operation) {
        used.add(Trace.of(operation.table(), operation.column()));
        return uses(operation.table());
    }

    @Override
    public Void visit(RequireUnique operation) {
        operation.columns().forEach(it -> used.add(Trace.of(operation.table(), it)));
        return uses(operation.table());
    }

    @Override
    public Void visit(RequireCheck operation) {
        mentions.add((table, column) ->
                table.equals(operation.table()) && operation.condition().mentions(column));
        reliesOnSql(operation.table(), operation.condition());
        return uses(operation.table());
    }

    @Override
    public Void visit(RequireFits operation) {
        used.add(Trace.of(operation.table(), operation.column()));
        return uses(operation.table());
    }

    @Override
    public Void visit(RequireEmpty operation) {
        return uses(operation.table());
    }

    @Override
    public Void visit(OutsideTransaction operation) {
        return operation.operation().accept(this);
    }
}
