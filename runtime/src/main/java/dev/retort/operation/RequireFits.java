package dev.retort.operation;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import java.util.Set;

/** Changes nothing, and stops the revision with a sentence where a value has no room in a type. */
public record RequireFits(QualifiedName table, Identifier column, ColumnType type) implements Guard {

    private static final Set<TypeName> LIMITED = Set.of(
            TypeName.CHAR,
            TypeName.VARCHAR,
            TypeName.TINYINT,
            TypeName.SMALLINT,
            TypeName.INTEGER,
            TypeName.BIGINT,
            TypeName.NUMERIC);

    public RequireFits {
        if (!canTell(type)) {
            throw new IllegalArgumentException("what fits " + type + " cannot be told: use requireCheck");
        }
    }

    /** Whether the room in the type is a matter of length or size. */
    public static boolean canTell(ColumnType type) {
        return LIMITED.contains(type.name());
    }

    @Override
    public String describe() {
        return "require " + column + " of " + table + " to fit " + type;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
