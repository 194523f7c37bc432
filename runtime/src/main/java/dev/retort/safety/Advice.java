package dev.retort.safety;

import dev.retort.annotations.Rule;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What costs no lock now, and comes dear later: how the tables and constraints that are new fit into the schema they end up in. */
final class Advice {

    private static final Set<TypeName> FEW_BITS = Set.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER);

    private final Schema after;
    private final List<Finding> findings = new ArrayList<>();

    private Advice(Schema after) {
        this.after = after;
    }

    static List<Finding> on(Schema after, List<SchemaOperation> operations) {
        Advice advice = new Advice(after);
        for (SchemaOperation operation : operations) {
            if (operation instanceof CreateTable creation) {
                advice.table(creation, creation.table());
            } else if (operation instanceof AddConstraint addition) {
                advice.constraint(operation, addition.table(), addition.constraint());
            }
        }
        return advice.findings;
    }

    private void found(
            Rule rule, SchemaOperation cause, QualifiedName table, Optional<Identifier> column, Object... details) {
        findings.add(new Finding(rule, cause, Optional.of(table), column, List.of(details)));
    }

    private void table(SchemaOperation cause, Table table) {
        if (table.primaryKey().isEmpty()) {
            found(Rule.TABLE_WITHOUT_PRIMARY_KEY, cause, table.name(), Optional.empty(), table.name());
        }
        table.columns().stream()
                .filter(Column::identity)
                .filter(it -> FEW_BITS.contains(it.type().name()))
                .forEach(it -> found(
                        Rule.KEY_OF_FEW_BITS,
                        cause,
                        table.name(),
                        Optional.of(it.name()),
                        table.name() + "." + it.name(),
                        it.type()));
        table.constraints().forEach(it -> constraint(cause, table.name(), it));
    }

    private void constraint(SchemaOperation cause, QualifiedName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            boolean found = others(table, key)
                    .anyMatch(it -> it.size() >= key.columns().size()
                            && new TreeSet<>(it.subList(0, key.columns().size())).equals(new TreeSet<>(key.columns())));
            if (!found) {
                found(
                        Rule.FOREIGN_KEY_WITHOUT_INDEX,
                        cause,
                        table,
                        key.columns().stream().findFirst(),
                        key.name(),
                        key.references(),
                        table);
            }
        } else if (constraint instanceof Index index && !index.unique()) {
            List<Identifier> columns = columns(index);
            boolean redundant = columns.size() == index.parts().size()
                    && others(table, index)
                            .anyMatch(it -> it.size() >= columns.size()
                                    && it.subList(0, columns.size()).equals(columns));
            if (redundant) {
                found(Rule.INDEX_REDUNDANT, cause, table, columns.stream().findFirst(), index.name(), table);
            }
        }
    }

    /** The columns by which the other keys and indexes of the table find rows. */
    private Stream<List<Identifier>> others(QualifiedName table, Constraint one) {
        return after.table(table).constraints().filter(it -> !it.equals(one)).map(Advice::columns);
    }

    private static List<Identifier> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        return constraint instanceof Index index ? columns(index) : List.of();
    }

    /** Up to the first that is an expression or descends. */
    private static List<Identifier> columns(Index index) {
        return index.parts().stream()
                .takeWhile(it -> it instanceof Index.Part.Column && !it.descending())
                .map(it -> ((Index.Part.Column) it).name())
                .toList();
    }
}
