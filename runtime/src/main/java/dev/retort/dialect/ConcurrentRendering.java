package dev.retort.dialect;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change made while the table stays in use. What takes long runs outside of transactions, where it holds no lock that reading or
 * writing waits for; what locks only notes something in the catalogue.
 */
final class ConcurrentRendering {

    private final Dialect dialect;
    private final Definition definition;
    private final OutsideTransaction operation;

    ConcurrentRendering(Dialect dialect, Definition definition, OutsideTransaction operation) {
        this.dialect = dialect;
        this.definition = definition;
        this.operation = operation;
    }

    List<Statement> statements() {
        if (operation.operation() instanceof AddConstraint addition) {
            return operation
                    .builds()
                    .map(it -> withIndex(addition, it))
                    .orElseGet(() -> validated(
                            addition.table(),
                            addition.constraint().name(),
                            definition.of(addition.table(), addition.constraint())));
        }
        if (operation.operation() instanceof DropConstraint drop) {
            return List.of(outside(
                    "drop index concurrently " + dialect.quoted(drop.table().sibling(drop.name()))));
        }
        return operation.operation() instanceof AlterEnumType change
                ? addValues(change)
                : forbidNull((AlterColumn) operation.operation());
    }

    private List<Statement> addValues(AlterEnumType change) {
        PostgresEnumTypes types = new PostgresEnumTypes(dialect);
        return Stream.concat(
                        types.renames(change).stream().map(this::inTransaction),
                        types.additionsAgain(change).stream().map(this::outside))
                .toList();
    }

    private List<Statement> withIndex(AddConstraint addition, AddConstraint index) {
        Statement build = outside(definition.ofIndex(index, (Index) index.constraint(), "concurrently "));
        Constraint constraint = addition.constraint();
        String name = dialect.quoted(constraint.name());
        String use = alterTable(addition.table()) + " add constraint " + name + " ";
        if (constraint instanceof Unique) {
            return List.of(build, inTransaction(use + "unique using index " + name));
        }
        return constraint instanceof PrimaryKey
                ? List.of(build, inTransaction(use + "primary key using index " + name))
                : List.of(build);
    }

    private List<Statement> validated(QualifiedName table, Identifier name, String constraint) {
        return List.of(
                inTransaction(alterTable(table) + " add " + constraint + " not valid"),
                outside(alterTable(table) + " validate constraint " + dialect.quoted(name)));
    }

    /** A check that holds for all rows tells the database that it need not look at them again. */
    private List<Statement> forbidNull(AlterColumn change) {
        String column = dialect.quoted(change.to().name());
        Identifier check = OutsideTransaction.proof(change, dialect.maxIdentifierBytes());
        List<Statement> proof = validated(
                change.table(), check, "constraint " + dialect.quoted(check) + " check (" + column + " is not null)");
        return List.of(
                proof.get(0),
                proof.get(1),
                inTransaction(alterTable(change.table()) + " alter column " + column + " set not null"),
                inTransaction(alterTable(change.table()) + " drop constraint " + dialect.quoted(check)));
    }

    private String alterTable(QualifiedName table) {
        return "alter table " + dialect.quoted(table);
    }

    private Statement inTransaction(String sql) {
        return new Statement(sql, operation.describe(), true);
    }

    private Statement outside(String sql) {
        return new Statement(sql, operation.describe(), false);
    }
}
