package dev.retort.revision;

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
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.Unique;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Operations as text that equal meaning makes equal. Databases hold hashes of it for ever: the text of an existing operation
 * never changes, new features may only add words where they are used.
 */
final class CanonicalText implements Operation.Visitor<String> {

    private CanonicalText() {}

    static String of(List<? extends Operation> operations) {
        CanonicalText text = new CanonicalText();
        return operations.stream().map(it -> it.accept(text) + "\n").collect(Collectors.joining());
    }

    /** Free text that can hold neither a line end nor the end of itself. */
    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    private static String optional(String word, Optional<String> text) {
        return text.map(it -> " " + word + " " + quoted(it)).orElse("");
    }

    private static String names(List<Identifier> names) {
        return names.stream().map(Identifier::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String column(Column column) {
        return column.name() + " " + column.type() + (column.nullable() ? " null" : " not null")
                + optional("default", column.defaultValue())
                + (column.identity() ? " identity" : "")
                + optional("comment", column.comment());
    }

    private static String sequence(Sequence sequence) {
        return sequence.name() + " start " + sequence.start() + " increment " + sequence.increment();
    }

    @Override
    public String visit(CreateSchema operation) {
        return "create schema " + operation.name();
    }

    @Override
    public String visit(DropSchema operation) {
        return "drop schema " + operation.name();
    }

    private static String values(List<String> values) {
        return values.stream().map(CanonicalText::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String renames(Map<String, String> values) {
        return values.entrySet().stream()
                .map(it -> quoted(it.getKey()) + " to " + quoted(it.getValue()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    @Override
    public String visit(CreateEnumType operation) {
        return "create enum type " + operation.type().name() + " "
                + values(operation.type().values());
    }

    @Override
    public String visit(AlterEnumType operation) {
        return "alter enum type " + operation.from().name() + " "
                + values(operation.from().values()) + " to " + values(operation.to())
                + (operation.renamed().isEmpty() ? "" : " renamed" + renames(operation.renamed()))
                + operation.columns().stream()
                        .map(it -> "\n  used by " + it.table() + " " + it.column()
                                + optional("default", it.defaultValue()))
                        .collect(Collectors.joining());
    }

    @Override
    public String visit(RenameEnumType operation) {
        return "rename enum type " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visit(DropEnumType operation) {
        return "drop enum type " + operation.name();
    }

    @Override
    public String visit(CreateSequence operation) {
        return "create sequence " + sequence(operation.sequence()) + behind(operation.behind());
    }

    private static String behind(List<KeyColumn> keys) {
        return keys.stream().map(it -> "\n  behind " + it).collect(Collectors.joining());
    }

    @Override
    public String visit(AlterSequence operation) {
        return "alter sequence " + sequence(operation.from()) + " to " + sequence(operation.to())
                + behind(operation.behind());
    }

    @Override
    public String visit(RenameSequence operation) {
        return "rename sequence " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visit(DropSequence operation) {
        return "drop sequence " + operation.name();
    }

    @Override
    public String visit(CreateTable operation) {
        StringBuilder text =
                new StringBuilder("create table " + operation.table().name());
        text.append(optional("comment", operation.table().comment()));
        operation.table().columns().forEach(it -> text.append("\n  column ").append(column(it)));
        operation.table().constraints().forEach(it -> text.append("\n  ").append(it.accept(CONSTRAINTS)));
        return text.toString();
    }

    @Override
    public String visit(RenameTable operation) {
        return "rename table " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visit(MoveTable operation) {
        return "move table " + operation.from() + " to "
                + operation.to().map(Identifier::toString).orElse("default");
    }

    @Override
    public String visit(CommentOnTable operation) {
        return "comment on table " + operation.table() + optional("from", operation.from())
                + optional("to", operation.to());
    }

    @Override
    public String visit(DropTable operation) {
        return "drop table " + operation.name();
    }

    @Override
    public String visit(AddColumn operation) {
        return "add column " + operation.table() + " " + column(operation.column())
                + optional("backfill", operation.backfill());
    }

    @Override
    public String visit(RenameColumn operation) {
        return "rename column " + operation.table() + " " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visit(AlterColumn operation) {
        return "alter column " + operation.table() + "\n  from " + column(operation.from()) + "\n  to "
                + column(operation.to())
                + optional("backfill", operation.backfill())
                + optional("using", operation.conversion().map(Conversion::expression))
                + optional("back", operation.conversion().flatMap(Conversion::back));
    }

    @Override
    public String visit(DropColumn operation) {
        return "drop column " + operation.table() + " " + operation.column();
    }

    @Override
    public String visit(RenameValues operation) {
        return (operation.areNumbers() ? "rename numbers " : "rename values ") + operation.table() + " "
                + operation.column() + renames(operation.values());
    }

    @Override
    public String visit(AddConstraint operation) {
        return "add " + operation.table() + " " + operation.constraint().accept(CONSTRAINTS);
    }

    @Override
    public String visit(RenameConstraint operation) {
        return "rename " + operation.table() + " " + kind(operation.kind()) + " " + operation.from() + " to "
                + operation.to();
    }

    @Override
    public String visit(DropConstraint operation) {
        return "drop " + operation.table() + " " + kind(operation.kind()) + " " + operation.name();
    }

    private static String kind(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE -> "unique";
            case CHECK -> "check";
            case FOREIGN_KEY -> "foreign key";
            case INDEX -> "index";
        };
    }

    @Override
    public String visit(Execute operation) {
        return "execute"
                + operation
                        .only()
                        .map(it -> " on " + it.name().toLowerCase(Locale.ROOT))
                        .orElse("") + " " + quoted(operation.sql());
    }

    @Override
    public String visit(InsertRows operation) {
        return "insert " + operation.table()
                + operation.rows().stream()
                        .map(row -> "\n  row "
                                + row.entrySet().stream()
                                        .map(CanonicalText::assignment)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining());
    }

    private static String assignment(Map.Entry<Identifier, Object> value) {
        return value.getKey() + " = " + value(value.getValue());
    }

    private static String value(Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof byte[] bytes) {
            return "bytes " + HexFormat.of().formatHex(bytes);
        }
        return value.getClass().getName() + " " + quoted(value.toString());
    }

    @Override
    public String visit(Backfill operation) {
        return "backfill " + operation.table() + " set " + quoted(operation.set()) + " where "
                + quoted(operation.where());
    }

    @Override
    public String visit(RequireNotNull operation) {
        return "require not null " + operation.table() + " " + operation.column();
    }

    @Override
    public String visit(RequireUnique operation) {
        return "require unique " + operation.table() + " " + names(operation.columns());
    }

    @Override
    public String visit(RequireCheck operation) {
        return "require check " + operation.table() + " "
                + operation.condition().accept(CONDITIONS);
    }

    @Override
    public String visit(RequireFits operation) {
        return "require fits " + operation.table() + " " + operation.column() + " " + operation.type();
    }

    @Override
    public String visit(RequireEmpty operation) {
        return "require empty " + operation.table() + " " + operation.column();
    }

    @Override
    public String visit(Run operation) {
        return "run";
    }

    @Override
    public String visit(OutsideTransaction operation) {
        return "outside transaction " + operation.operation().accept(this);
    }

    private static final Constraint.Visitor<String> CONSTRAINTS = new Constraint.Visitor<>() {
        @Override
        public String visit(PrimaryKey key) {
            return "primary key " + key.name() + " " + names(key.columns());
        }

        @Override
        public String visit(Unique unique) {
            return "unique " + unique.name() + " " + names(unique.columns());
        }

        @Override
        public String visit(Check check) {
            return "check " + check.name() + " " + check.condition().accept(CONDITIONS);
        }

        @Override
        public String visit(ForeignKey key) {
            return "foreign key " + key.name() + " " + names(key.columns()) + " references " + key.references() + " "
                    + names(key.referencedColumns()) + " on delete "
                    + key.onDelete().sql() + " on update " + key.onUpdate().sql();
        }

        @Override
        public String visit(Index index) {
            return (index.unique() ? "unique index " : "index ") + index.name() + " "
                    + index.parts().stream().map(CanonicalText::part).collect(Collectors.joining(", ", "(", ")"));
        }
    };

    private static String part(Index.Part part) {
        return (part instanceof Index.Part.Expression expression
                        ? "expression " + quoted(expression.sql())
                        : ((Index.Part.Column) part).name().toString())
                + (part.descending() ? " desc" : "");
    }

    private static final Condition.Visitor<String> CONDITIONS = new Condition.Visitor<>() {
        @Override
        public String visit(Condition.OneOf oneOf) {
            return oneOf.column()
                    + oneOf.values().stream()
                            .map(CanonicalText::quoted)
                            .collect(Collectors.joining(", ", " one of (", ")"));
        }

        @Override
        public String visit(Condition.Between between) {
            return between.column() + " between " + between.low() + " and " + between.high();
        }

        @Override
        public String visit(Condition.Sql sql) {
            return "sql " + quoted(sql.expression());
        }
    };
}
