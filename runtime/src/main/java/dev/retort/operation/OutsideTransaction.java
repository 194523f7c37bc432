package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.Schema;

/** Another operation, run in no transaction: SQL that refuses one, or an index built while the table stays in use. */
public record OutsideTransaction(Operation operation) implements Operation {

    public OutsideTransaction {
        boolean index =
                operation instanceof AddConstraint adding && adding.constraint().kind() == Constraint.Kind.INDEX
                        || operation instanceof DropConstraint dropping && dropping.kind() == Constraint.Kind.INDEX;
        if (!index && !(operation instanceof Execute)) {
            throw new IllegalArgumentException(operation.describe() + " belongs in a transaction");
        }
    }

    @Override
    public Schema applyTo(Schema before) {
        return operation.applyTo(before);
    }

    @Override
    public String describe() {
        return operation.describe() + (operation instanceof Execute ? " outside the transaction" : " concurrently");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
