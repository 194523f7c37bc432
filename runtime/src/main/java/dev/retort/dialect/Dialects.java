package dev.retort.dialect;

import dev.retort.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every dialect there is. */
public final class Dialects {

    private static final Dialect POSTGRESQL = new PostgresDialect();
    private static final Dialect H2 = new H2Dialect();

    private Dialects() {}

    public static Dialect of(Database database) {
        return switch (database) {
            case POSTGRESQL -> POSTGRESQL;
            case H2 -> H2;
        };
    }

    /** The dialect of the database behind a connection. */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return all().stream()
                .filter(it -> it.database().toString().equalsIgnoreCase(product))
                .findFirst()
                .orElseThrow(() -> new UnsupportedDatabaseException("Retort does not speak to " + product
                        + ". It speaks to "
                        + Stream.of(Database.values()).map(Database::toString).collect(Collectors.joining(" and "))
                        + "."));
    }

    public static List<Dialect> all() {
        return Stream.of(Database.values()).map(Dialects::of).toList();
    }
}
