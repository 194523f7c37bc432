package dev.retort.processor.answer;

import dev.retort.operation.AddColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.ValuesOfRows.Place;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where a key grows by a column that has one plain value in all rows, what refers to the key has it, too. */
final class ReferredValues {

    private final Schema schema;
    private final Function<AddColumn, Optional<String>> given;
    private final Map<Place, AddColumn> added = new HashMap<>();

    /** @param given what is said of a column */
    ReferredValues(List<SchemaOperation> operations, Schema schema, Function<AddColumn, Optional<String>> given) {
        this.schema = schema;
        this.given = given;
        for (SchemaOperation operation : operations) {
            if (operation instanceof AddColumn add) {
                added.put(new Place(add.table(), add.column().name()), add);
            }
        }
    }

    Optional<String> of(AddColumn reference) {
        return reference.column().defaultValue().isPresent()
                ? Optional.empty()
                : referred(reference, new HashSet<>())
                        .map(value -> reference.column().nullable()
                                ? "case when " + older(reference) + " is not null then " + value + " end"
                                : value);
    }

    private String older(AddColumn reference) {
        return grown(reference).orElseThrow().columns().stream()
                .filter(it -> isOld(reference.table(), it))
                .map(Identifier::sql)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> referred(AddColumn reference, Set<AddColumn> seen) {
        return grown(reference)
                .filter(it -> seen.add(reference))
                .map(it -> new Place(
                        it.references(),
                        it.referencedColumns()
                                .get(it.columns().indexOf(reference.column().name()))))
                .map(added::get)
                .flatMap(it -> given.apply(it)
                        .or(() -> it.column().defaultValue())
                        .filter(ReferredValues::isPlain)
                        .or(() -> referred(it, seen)));
    }

    private static boolean isPlain(String expression) {
        return SqlLiteral.of(expression)
                .filter(it -> it.kind() != SqlLiteral.Kind.NULL)
                .isPresent();
    }

    /** The foreign key that has the column, and had others before. */
    private Optional<ForeignKey> grown(AddColumn reference) {
        return schema.table(reference.table()).foreignKeys().stream()
                .filter(it -> it.columns().contains(reference.column().name()))
                .filter(it -> it.columns().stream().anyMatch(other -> isOld(reference.table(), other)))
                .findFirst();
    }

    private boolean isOld(QualifiedName table, Identifier column) {
        return !added.containsKey(new Place(table, column));
    }
}
