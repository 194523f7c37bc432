package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Brings what the revisions make and what is there into the same words. */
final class Comparison {

    private final Dialect dialect;
    private final Planner planner;
    private final String current;

    Comparison(Connection connection, Dialect dialect) throws SQLException {
        this.dialect = dialect;
        this.planner = new Planner(connection, dialect);
        this.current = connection.getSchema();
    }

    /** @param found as the catalogue writes it */
    Compared of(Schema declared, Schema found) throws SQLException {
        Schema expected = dialect.stored(declared, current);
        Schema actual = dialect.stored(found, current);
        Map<QualifiedName, Table> writtenByRevisions = byStoredName(declared);
        Map<QualifiedName, Table> writtenByCatalogue = byStoredName(found);
        Map<QualifiedName, Table> expectedTables = new HashMap<>(expected.tables());
        Map<QualifiedName, Table> actualTables = new HashMap<>(actual.tables());
        for (QualifiedName name : expected.tables().keySet()) {
            if (actualTables.containsKey(name)) {
                Pair<Table> written = new Pair<>(writtenByRevisions.get(name), writtenByCatalogue.get(name));
                Pair<Table> agreed = new SecondOpinion(dialect, planner, written)
                        .on(new Pair<>(expectedTables.get(name), actualTables.get(name)));
                expectedTables.put(name, agreed.expected());
                actualTables.put(name, agreed.actual());
            }
        }
        return new Compared(expected.withTables(expectedTables), actual.withTables(actualTables));
    }

    private Map<QualifiedName, Table> byStoredName(Schema schema) {
        Map<QualifiedName, Table> tables = new HashMap<>();
        schema.tables().values().forEach(it -> tables.put(dialect.stored(it.name(), current), it));
        return tables;
    }
}
