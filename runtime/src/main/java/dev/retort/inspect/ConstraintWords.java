package dev.retort.inspect;

import dev.retort.schema.Check;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/** What a constraint says, for people. */
final class ConstraintWords implements Constraint.Visitor<String> {

    @Override
    public String visit(PrimaryKey primaryKey) {
        return listed(primaryKey.columns());
    }

    @Override
    public String visit(Unique unique) {
        return listed(unique.columns());
    }

    @Override
    public String visit(Check check) {
        return check.condition() instanceof Condition.Sql sql
                ? "(" + sql.expression() + ")"
                : check.condition().toString();
    }

    @Override
    public String visit(ForeignKey foreignKey) {
        return listed(foreignKey.columns()) + " to " + foreignKey.references()
                + listed(foreignKey.referencedColumns())
                + action(" on delete ", foreignKey.onDelete())
                + action(" on update ", foreignKey.onUpdate());
    }

    private static String action(String when, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : when + action.sql();
    }

    @Override
    public String visit(Index index) {
        return (index.unique() ? "unique " : "")
                + index.parts().stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String listed(List<Identifier> columns) {
        return columns.stream().map(Identifier::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
