package dev.retort.processor.assembly;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema as a reader would write it down: a line for each thing. */
final class SchemaText {

    private SchemaText() {}

    static String of(Schema schema) {
        return Stream.of(
                        schema.namespaces().stream().map(it -> "schema " + it),
                        schema.sequences().values().stream()
                                .map(it -> "sequence " + it.name() + " start " + it.start() + " increment "
                                        + it.increment()),
                        schema.tables().values().stream().flatMap(SchemaText::table))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> table(Table table) {
        return Stream.of(
                        Stream.of("table " + table.name()
                                + comment(table.comment().orElse(null))),
                        table.columns().stream().map(SchemaText::column),
                        table.constraints().map(SchemaText::constraint))
                .flatMap(it -> it);
    }

    private static String comment(String comment) {
        return comment == null ? "" : " -- " + comment;
    }

    private static String column(Column column) {
        return "  " + column.name() + " " + column.type()
                + (column.nullable() ? "" : " not null")
                + column.defaultValue().map(it -> " default " + it).orElse("")
                + (column.identity() ? " identity" : "")
                + comment(column.comment().orElse(null));
    }

    private static String constraint(Constraint constraint) {
        return "  " + constraint.kind() + " " + constraint.name() + " " + constraint.accept(new Body());
    }

    private static String list(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private static final class Body implements Constraint.Visitor<String> {
        @Override
        public String visit(PrimaryKey primaryKey) {
            return list(primaryKey.columns());
        }

        @Override
        public String visit(Unique unique) {
            return list(unique.columns());
        }

        @Override
        public String visit(Check check) {
            return "(" + check.condition().accept(new ConditionText()) + ")";
        }

        @Override
        public String visit(ForeignKey key) {
            return list(key.columns()) + " references " + key.references() + " " + list(key.referencedColumns())
                    + action("delete", key.onDelete()) + action("update", key.onUpdate());
        }

        private static String action(String event, ForeignKey.Action action) {
            return action == ForeignKey.Action.NO_ACTION ? "" : " on " + event + " " + action.sql();
        }

        @Override
        public String visit(Index index) {
            return (index.unique() ? "unique " : "") + list(index.parts());
        }
    }

    private static final class ConditionText implements Condition.Visitor<String> {
        @Override
        public String visit(Condition.OneOf oneOf) {
            return oneOf.column() + " in " + list(oneOf.values());
        }

        @Override
        public String visit(Condition.Between between) {
            return between.column() + " between " + between.low() + " and " + between.high();
        }

        @Override
        public String visit(Condition.Sql sql) {
            return sql.expression();
        }
    }
}
