package dev.retort.cli;

import dev.retort.operation.Database;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is: a JDBC URL of one that Retort speaks to, or words that say why not. No password is left in it, for drivers
 * write URLs into their logs.
 *
 * @param user who the URL says connects, where it is not a matter of the driver
 */
record DatabaseUrl(String jdbc, Optional<String> user, Optional<String> password) {

    private static final Pattern POSTGRES_PASSWORD = Pattern.compile("(?<=[?&])password=(?<password>[^&]+)&?");
    private static final Pattern H2_PASSWORD = Pattern.compile("(?i);password=(?<password>[^;]+)");

    static DatabaseUrl of(String text) {
        if (LibpqUrl.isOne(text)) {
            return LibpqUrl.parse(text);
        }
        if (!text.startsWith("jdbc:")) {
            throw new UsageException(
                    "a database URL begins with jdbc: or postgres:, as jdbc:postgresql://localhost/shop"
                            + " or postgres://localhost/shop");
        }
        Pattern password = text.startsWith("jdbc:h2:") ? H2_PASSWORD : POSTGRES_PASSWORD;
        Matcher written = password.matcher(text);
        if (!written.find()) {
            return new DatabaseUrl(text, Optional.empty(), Optional.empty());
        }
        String jdbc = (text.substring(0, written.start()) + text.substring(written.end())).replaceFirst("[?&]$", "");
        return new DatabaseUrl(
                jdbc,
                Optional.empty(),
                Optional.of(password == H2_PASSWORD ? written.group("password") : decoded(written.group("password"))));
    }

    private static String decoded(String password) {
        try {
            return URLDecoder.decode(password, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "the password in the database URL has a % that is not followed by two hexadecimal" + " digits");
        }
    }

    Database database() {
        if (jdbc.startsWith("jdbc:postgresql:")) {
            return Database.POSTGRESQL;
        }
        if (jdbc.startsWith("jdbc:h2:")) {
            return Database.H2;
        }
        throw new UsageException("Retort speaks to PostgreSQL (jdbc:postgresql:) and H2 (jdbc:h2:), not to "
                + jdbc.substring(0, jdbc.indexOf(':', "jdbc:".length()) + 1));
    }

    boolean holdsPassword() {
        return password.isPresent() || Secrets.areIn(jdbc);
    }

    void requireDriver() {
        Database database = database();
        try {
            DriverManager.getDriver(jdbc);
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
