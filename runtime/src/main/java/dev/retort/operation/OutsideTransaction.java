package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.Index.Part;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another operation, not all of which runs in a transaction: SQL that refuses one, or a change that lets the table stay in use
 * while it is made.
 */
public record OutsideTransaction(Operation operation) implements Operation {

    public OutsideTransaction {
        boolean index = operation instanceof DropConstraint drop && drop.kind() == Constraint.Kind.INDEX;
        boolean onlyAdds = operation instanceof AlterEnumType change && change.onlyAdds();
        boolean onlyForbidsNull = operation instanceof AlterColumn change && onlyForbidsNull(change);
        if (!index
                && !onlyAdds
                && !onlyForbidsNull
                && !(operation instanceof AddConstraint || operation instanceof Execute)) {
            throw new IllegalArgumentException(operation.describe() + " belongs in a transaction");
        }
    }

    private static boolean onlyForbidsNull(AlterColumn change) {
        return change.from().nullable()
                && !change.to().nullable()
                && change.backfill().isEmpty()
                && change.equals(new AlterColumn(change.table(), change.to().nullable(true), change.to()));
    }

    /** What an operation does, wherever it runs. */
    public static Operation inner(Operation operation) {
        return operation instanceof OutsideTransaction outside ? outside.operation() : operation;
    }

    /** The index that is built while the table stays in use, by the name of the constraint that it is going to serve. */
    public Optional<AddConstraint> builds() {
        if (!(operation instanceof AddConstraint addition)) {
            return Optional.empty();
        }
        Constraint constraint = addition.constraint();
        if (constraint instanceof Index) {
            return Optional.of(addition);
        }
        if (constraint instanceof Unique unique) {
            return Optional.of(new AddConstraint(addition.table(), index(unique, unique.columns())));
        }
        return constraint instanceof PrimaryKey key
                ? Optional.of(new AddConstraint(addition.table(), index(key, key.columns())))
                : Optional.empty();
    }

    private static Index index(Constraint constraint, List<Identifier> columns) {
        return new Index(
                constraint.name(),
                columns.stream().map(it -> (Part) new Part.Column(it, false)).toList(),
                true);
    }

    /** The check that proves for a while that a column holds no null; PostgreSQL itself calls what forbids it {@code not_null}. */
    public static Identifier proof(AlterColumn change, int maxBytes) {
        String name = change.table().name().text() + "_" + change.to().name().text() + "_no_null";
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= maxBytes;
        return new Identifier(fits ? name : String.format(Locale.ROOT, "not_null_%08x", name.hashCode()), true);
    }

    @Override
    public Schema applyTo(Schema before) {
        return operation.applyTo(before);
    }

    @Override
    public String describe() {
        return operation.describe()
                + (operation instanceof Execute || operation instanceof AlterEnumType
                        ? " outside the transaction"
                        : " concurrently");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
