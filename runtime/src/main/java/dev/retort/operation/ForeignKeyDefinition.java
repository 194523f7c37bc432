package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** A foreign key as a revision writes it: {@code foreignKey("name", "customer_id").references("customers", "id")}. Immutable. */
public final class ForeignKeyDefinition {

    private final ForeignKey foreignKey;

    private ForeignKeyDefinition(ForeignKey foreignKey) {
        this.foreignKey = foreignKey;
    }

    public ForeignKeyDefinition onDelete(ForeignKey.Action action) {
        return new ForeignKeyDefinition(new ForeignKey(
                foreignKey.name(),
                foreignKey.columns(),
                foreignKey.references(),
                foreignKey.referencedColumns(),
                action,
                foreignKey.onUpdate()));
    }

    public ForeignKeyDefinition onUpdate(ForeignKey.Action action) {
        return new ForeignKeyDefinition(new ForeignKey(
                foreignKey.name(),
                foreignKey.columns(),
                foreignKey.references(),
                foreignKey.referencedColumns(),
                foreignKey.onDelete(),
                action));
    }

    ForeignKey foreignKey() {
        return foreignKey;
    }

    /** A foreign key that does not say yet what it refers to. */
    public static final class Source {

        private final Identifier name;
        private final List<Identifier> columns;

        Source(Identifier name, List<Identifier> columns) {
            this.name = name;
            this.columns = columns;
        }

        public ForeignKeyDefinition references(String table, String... referencedColumns) {
            return new ForeignKeyDefinition(new ForeignKey(
                    name,
                    columns,
                    QualifiedName.of(table),
                    Stream.of(referencedColumns).map(Identifier::of).toList(),
                    ForeignKey.Action.NO_ACTION,
                    ForeignKey.Action.NO_ACTION));
        }
    }
}
