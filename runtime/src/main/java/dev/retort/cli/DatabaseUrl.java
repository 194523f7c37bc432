package dev.retort.cli;

import dev.retort.operation.Database;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC URL without its password.
 *
 * @param password what stood in the URL where anybody could read it
 */
record DatabaseUrl(String text, Optional<String> password) {

    private static final Pattern PASSWORD = Pattern.compile("(?i)(?<before>[?&;])password=(?<password>[^&;]*)(?<after>&?)");

    static DatabaseUrl parse(String written) {
        if (!written.startsWith("jdbc:")) {
            throw new UsageException("a database URL begins with jdbc:, as jdbc:postgresql://localhost/shop");
        }
        Matcher found = PASSWORD.matcher(written);
        if (!found.find()) {
            return new DatabaseUrl(written, Optional.empty());
        }
        String kept = found.group("after").isEmpty() ? "" : found.group("before");
        return new DatabaseUrl(
                written.substring(0, found.start()) + kept + written.substring(found.end()),
                Optional.of(found.group("password")));
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
