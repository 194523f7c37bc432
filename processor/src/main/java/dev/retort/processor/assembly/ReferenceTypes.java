package dev.retort.processor.assembly;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column that an attribute has beside a reference is of the attribute's type, and no database refers with a text to a number. */
final class ReferenceTypes {

    private static final Dialect POSTGRESQL = Dialects.of(Database.POSTGRESQL);

    private static final Set<TypeName> INTEGERS =
            Set.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);
    private static final Set<TypeName> FRACTIONS =
            Set.of(TypeName.REAL, TypeName.DOUBLE, TypeName.FLOAT, TypeName.NUMERIC);
    private static final Set<TypeName> TEXTS = Set.of(TypeName.CHAR, TypeName.VARCHAR, TypeName.TEXT);
    private static final Set<TypeName> UUIDS = Set.of(TypeName.UUID);

    /** Between others there may be a foreign key, or it is not known. */
    private static final List<Set<TypeName>> APART = List.of(INTEGERS, FRACTIONS, TEXTS, UUIDS);

    private final Reports reports;
    private final Map<QualifiedName, Table> tables = new HashMap<>();

    ReferenceTypes(Reports reports, List<Table> tables) {
        this.reports = reports;
        tables.forEach(it -> this.tables.put(it.name(), it));
    }

    void check(Table table, TableOrigin origin) {
        for (ForeignKey key : table.foreignKeys()) {
            Table referred = tables.get(key.references());
            for (int i = 0; referred != null && i < key.columns().size(); i++) {
                Optional<Column> column = table.column(key.columns().get(i));
                Optional<Column> other = referred.column(key.referencedColumns().get(i));
                // An entity without a key lacks them, and that is said already.
                if (column.isPresent() && other.isPresent()) {
                    check(column.get(), referred, other.get(), origin);
                }
            }
        }
    }

    private void check(Column column, Table referred, Column other, TableOrigin origin) {
        if (areApart(column.type().name(), other.type().name())) {
            reports.unsupported(
                    origin.columns().get(column.name()).location(),
                    "a foreign key from a " + POSTGRESQL.typeSql(column.type()) + " to "
                            + referred.name() + "." + other.name() + ", a "
                            + POSTGRESQL.typeSql(other.type()) + ",");
        }
    }

    /** An integer is found among fractions, but not the other way round. */
    private static boolean areApart(TypeName one, TypeName other) {
        int first = place(one);
        int second = place(other);
        return first >= 0 && second >= 0 && first != second && !(INTEGERS.contains(one) && FRACTIONS.contains(other));
    }

    private static int place(TypeName type) {
        for (int i = 0; i < APART.size(); i++) {
            if (APART.get(i).contains(type)) {
                return i;
            }
        }
        return -1;
    }
}
