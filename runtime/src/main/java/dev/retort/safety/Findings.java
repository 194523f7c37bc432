package dev.retort.safety;

import dev.retort.annotations.Rule;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.AlterSequence;
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
import dev.retort.operation.EnumColumn;
import dev.retort.operation.MoveTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks of each operation what it does to the tables that were there before its revision. */
public final class Findings implements SchemaOperation.Visitor<Void> {

    private final boolean online;
    private final Online steps = new Online();
    private final Set<QualifiedName> created = new TreeSet<>();
    private final Map<QualifiedName, QualifiedName> tableNames = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, Identifier>> columnNames = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean eased;

    private Findings(boolean online) {
        this.online = online;
    }

    /** @param online whether the operations are going to take the ways of {@link Online} */
    public static List<Finding> in(Schema before, List<SchemaOperation> operations, boolean online) {
        Findings findings = new Findings(online);
        Schema state = before;
        for (SchemaOperation operation : operations) {
            findings.eased = !findings.steps.stepsOf(operation, state).isEmpty() && online;
            operation.accept(findings);
            state = operation.applyTo(state);
        }
        findings.findings.addAll(Advice.on(state, operations));
        return List.copyOf(findings.findings);
    }

    private void found(Rule rule, SchemaOperation cause, QualifiedName table, Object... details) {
        findings.add(new Finding(rule, cause, Optional.of(table), Optional.empty(), List.of(details)));
    }

    private void unlessEased(Rule rule, SchemaOperation cause, QualifiedName table, Object... details) {
        if (!eased) {
            found(rule, cause, table, details);
        }
    }

    @Override
    public Void visit(AlterSequence operation) {
        if (operation.from().increment() != operation.to().increment()) {
            findings.add(new Finding(
                    Rule.SEQUENCE_STEP_CHANGED,
                    operation,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                            operation.to().name(),
                            operation.from().increment(),
                            operation.to().increment())));
        }
        return null;
    }

    @Override
    public Void visit(CreateEnumType operation) {
        return null;
    }

    /** Where a value goes or changes its place, PostgreSQL needs another type, and writes the rows again. */
    @Override
    public Void visit(AlterEnumType operation) {
        operation.columns().forEach(it -> {
            String name = it.table() + "." + it.column();
            operation
                    .renamed()
                    .forEach((from, to) ->
                            found(Rule.RENAME_BREAKS_RUNNING, operation, it, "value " + from + " of " + name, to));
            if (!operation.onlyAdds()) {
                found(
                        Rule.TYPE_REWRITES_TABLE,
                        operation,
                        it,
                        name,
                        words(operation.from()),
                        words(operation.after()),
                        it.table());
            }
        });
        return null;
    }

    private void found(Rule rule, AlterEnumType cause, EnumColumn where, Object... details) {
        findings.add(
                new Finding(rule, cause, Optional.of(where.table()), Optional.of(where.column()), List.of(details)));
    }

    private static String words(EnumType type) {
        return "enum(" + String.join(", ", type.values()) + ")";
    }

    /** It follows its class, and the columns know it by more than its name. */
    @Override
    public Void visit(RenameEnumType operation) {
        return null;
    }

    @Override
    public Void visit(DropEnumType operation) {
        return null;
    }

    @Override
    public Void visit(CreateTable operation) {
        created.add(operation.table().name());
        return null;
    }

    @Override
    public Void visit(RenameTable operation) {
        renamed(operation, operation.from(), operation.from().sibling(operation.to()), operation.to());
        return null;
    }

    @Override
    public Void visit(MoveTable operation) {
        renamed(operation, operation.from(), operation.moved(), operation.moved());
        return null;
    }

    /** Names that change places go by way of a third, which is nobody's. */
    private void renamed(SchemaOperation operation, QualifiedName from, QualifiedName to, Object shown) {
        QualifiedName first = tableNames.getOrDefault(from, from);
        tableNames.put(to, first);
        findings.removeIf(it -> it.rule() == Rule.RENAME_BREAKS_RUNNING
                && it.table().filter(from::equals).isPresent()
                && (it.cause() instanceof RenameTable || it.cause() instanceof MoveTable));
        found(Rule.RENAME_BREAKS_RUNNING, operation, to, "table " + first, shown);
    }

    @Override
    public Void visit(RenameColumn operation) {
        Map<Identifier, Identifier> names = columnNames.computeIfAbsent(operation.table(), it -> new HashMap<>());
        Identifier from = names.getOrDefault(operation.from(), operation.from());
        names.put(operation.to(), from);
        findings.removeIf(it -> it.cause() instanceof RenameColumn before
                && before.table().equals(operation.table())
                && before.to().equals(operation.from()));
        found(
                Rule.RENAME_BREAKS_RUNNING,
                operation,
                operation.table(),
                "column " + operation.table() + "." + from,
                operation.to());
        return null;
    }

    @Override
    public Void visit(AddColumn operation) {
        QualifiedName table = operation.table();
        Column column = operation.column();
        String name = table + "." + column.name();
        boolean filled = operation.backfill().isPresent();
        if (filled) {
            unlessEased(Rule.BACKFILL_LOCKS_TABLE, operation, table, table, column.name());
        } else if (column.identity()
                || column.type().fillsItself()
                || column.defaultValue().filter(VolatileDefault::is).isPresent()) {
            unlessEased(Rule.COLUMN_REWRITES_TABLE, operation, table, name, table);
        }
        if (filled && !column.nullable() && column.defaultValue().isEmpty()) {
            found(Rule.NOT_NULL_BREAKS_RUNNING, operation, table, name);
        }
        return null;
    }

    @Override
    public Void visit(AlterColumn operation) {
        QualifiedName table = operation.table();
        String name = table + "." + operation.to().name();
        TypeChange change =
                new TypeChange(operation.from().type(), operation.to().type());
        boolean converted = operation.conversion().isPresent();
        if (change.narrows() && !converted) {
            found(Rule.TYPE_NARROWED, operation, table, name, change.from(), change.to());
        } else if (converted || !change.isFree()) {
            found(Rule.TYPE_REWRITES_TABLE, operation, table, name, change.from(), change.to(), table);
        }
        if (operation.backfill().isPresent()) {
            unlessEased(
                    Rule.BACKFILL_LOCKS_TABLE,
                    operation,
                    table,
                    table,
                    operation.to().name());
        } else if (operation.from().nullable() && !operation.to().nullable()) {
            unlessEased(Rule.NOT_NULL_SCANS_TABLE, operation, table, name, table);
        }
        return null;
    }

    @Override
    public Void visit(RenameValues operation) {
        QualifiedName table = operation.table();
        operation
                .values()
                .forEach((from, to) -> found(
                        Rule.RENAME_BREAKS_RUNNING,
                        operation,
                        table,
                        "value " + from + " of " + table + "." + operation.column(),
                        to));
        unlessEased(Rule.BACKFILL_LOCKS_TABLE, operation, table, table, operation.column());
        return null;
    }

    @Override
    public Void visit(AddConstraint operation) {
        QualifiedName table = operation.table();
        if (!created.contains(table)) {
            Constraint constraint = operation.constraint();
            Object other = constraint instanceof ForeignKey key ? key.references() : table;
            unlessEased(constraint.accept(RULES), operation, table, constraint.name(), table, other);
        }
        return null;
    }

    private static final Constraint.Visitor<Rule> RULES = new Constraint.Visitor<>() {
        @Override
        public Rule visit(PrimaryKey primaryKey) {
            return Rule.PRIMARY_KEY_LOCKS_TABLE;
        }

        @Override
        public Rule visit(Unique unique) {
            return Rule.UNIQUE_LOCKS_TABLE;
        }

        @Override
        public Rule visit(Check check) {
            return Rule.CHECK_SCANS_TABLE;
        }

        @Override
        public Rule visit(ForeignKey foreignKey) {
            return Rule.FOREIGN_KEY_BLOCKS_WRITES;
        }

        @Override
        public Rule visit(Index index) {
            return Rule.INDEX_BLOCKS_WRITES;
        }
    };

    @Override
    public Void visit(CreateSchema operation) {
        return null;
    }

    @Override
    public Void visit(DropSchema operation) {
        return null;
    }

    @Override
    public Void visit(CreateSequence operation) {
        return null;
    }

    /** It follows its table, of which the same is said. */
    @Override
    public Void visit(RenameSequence operation) {
        return null;
    }

    /** What is lost, the processor says, which knows whether it may go. */
    @Override
    public Void visit(DropSequence operation) {
        return null;
    }

    @Override
    public Void visit(DropTable operation) {
        found(
                Rule.DROP_BREAKS_RUNNING,
                operation,
                operation.name(),
                "table " + operation.name(),
                "@Unmanaged on its entity keeps the table");
        return null;
    }

    @Override
    public Void visit(DropColumn operation) {
        String column = operation.table() + "." + operation.column();
        found(
                Rule.DROP_BREAKS_RUNNING,
                operation,
                operation.table(),
                "column " + column,
                "@Unmanaged and @Transient on its attribute keep the column");
        return null;
    }

    @Override
    public Void visit(CommentOnTable operation) {
        return null;
    }

    /** The lock is short. */
    @Override
    public Void visit(RenameConstraint operation) {
        return null;
    }

    /** The lock is short. */
    @Override
    public Void visit(DropConstraint operation) {
        return null;
    }
}
