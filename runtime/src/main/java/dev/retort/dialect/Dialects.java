package dev.retort.dialect;

import dev.retort.operation.Database;
import dev.retort.schema.Identifier;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every dialect there is. */
public final class Dialects {

    private static final Dialect POSTGRESQL = new PostgresDialect();
    private static final Dialect H2 = new H2Dialect(H2NameCase.UPPER, Identifier.of("public"));

    private Dialects() {}

    /** The dialect for a database that nobody is connected to, with the names that it has unless its URL says otherwise. */
    public static Dialect of(Database database) {
        return switch (database) {
            case POSTGRESQL -> POSTGRESQL;
            case H2 -> H2;
        };
    }

    /** The dialect of the database behind a connection. */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String product = metaData.getDatabaseProductName();
        Database database = Stream.of(Database.values())
                .filter(it -> it.toString().equalsIgnoreCase(product))
                .findFirst()
                .orElseThrow(() -> new UnsupportedDatabaseException("Retort does not speak to " + product
                        + ". It speaks to "
                        + Stream.of(Database.values()).map(Database::toString).collect(Collectors.joining(" and "))
                        + "."));
        return switch (database) {
            case POSTGRESQL -> POSTGRESQL;
            case H2 -> new H2Dialect(H2NameCase.of(metaData), new Identifier(connection.getSchema(), true));
        };
    }
}
