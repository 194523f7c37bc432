package dev.retort.processor;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** A constraint that a table gets, alone or as it is made. */
record NewConstraint(SchemaOperation operation, QualifiedName table, Constraint constraint) {

    static Stream<NewConstraint> in(List<SchemaOperation> operations) {
        return operations.stream().flatMap(NewConstraint::in);
    }

    private static Stream<NewConstraint> in(SchemaOperation operation) {
        if (operation instanceof AddConstraint add) {
            return Stream.of(new NewConstraint(add, add.table(), add.constraint()));
        }
        return operation instanceof CreateTable create
                ? create.table()
                        .constraints()
                        .map(it -> new NewConstraint(create, create.table().name(), it))
                : Stream.empty();
    }
}
