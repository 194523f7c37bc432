package dev.retort.cli;

import dev.retort.operation.Database;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A JDBC URL of a database that Retort speaks to, or words that say why not. */
record DatabaseUrl(String text) {

    DatabaseUrl {
        if (!text.startsWith("jdbc:")) {
            throw new UsageException("a database URL begins with jdbc:, as jdbc:postgresql://localhost/shop");
        }
    }

    Database database() {
        if (text.startsWith("jdbc:postgresql:")) {
            return Database.POSTGRESQL;
        }
        if (text.startsWith("jdbc:h2:")) {
            return Database.H2;
        }
        throw new UsageException("Retort speaks to PostgreSQL (jdbc:postgresql:) and H2 (jdbc:h2:), not to "
                + text.substring(0, text.indexOf(':', "jdbc:".length()) + 1));
    }

    void requireDriver() {
        Database database = database();
        try {
            DriverManager.getDriver(text);
        } catch (SQLException e) {
            throw new UsageException("there is no JDBC driver for " + database + " that takes this URL: add "
                    + switch (database) {
                        case POSTGRESQL -> "org.postgresql:postgresql (postgresql-<version>.jar)";
                        case H2 -> "com.h2database:h2 (h2-<version>.jar)";
                    }
                    + " to the class path, or correct the URL");
        }
    }
}
