package dev.retort.cli;

import dev.retort.operation.Database;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import picocli.CommandLine.Option;

/** Which database, and as whom. */
final class ConnectionOptions {

    static final String URL = "RETORT_URL";
    static final String PASSWORD_OPTION = "--password";

    private final Terminal terminal;

    @Option(names = "--url", paramLabel = "<url>", description = "JDBC URL of the database (or RETORT_URL)")
    private String url;

    @Option(
            names = "--user",
            paramLabel = "<user>",
            description = "who connects (or RETORT_USER); the password is read from RETORT_PASSWORD")
    private String user;

    /** There only to be refused in words that help. */
    @Option(names = PASSWORD_OPTION, hidden = true, arity = "0..1", fallbackValue = "")
    private String password;

    ConnectionOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The kind of database that the URL names, if there is one. */
    Optional<Database> database() {
        return url().map(it -> new DatabaseUrl(it).database());
    }

    boolean isGiven() {
        return url().isPresent();
    }

    private Optional<String> url() {
        return Optional.ofNullable(url).or(() -> environment(URL));
    }

    DataSource dataSource() {
        if (password != null) {
            throw new UsageException("a password on the command line can be seen by others: set " + Secrets.PASSWORD);
        }
        DatabaseUrl database = new DatabaseUrl(
                url().orElseThrow(() -> new UsageException("which database? give --url or set RETORT_URL")));
        database.requireDriver();
        if (Secrets.areIn(database.text())) {
            terminal.err()
                    .println("warning: the URL holds a password, which others can see: set " + Secrets.PASSWORD
                            + " instead");
        }
        Properties properties = new Properties();
        Optional.ofNullable(user)
                .or(() -> environment("RETORT_USER"))
                .ifPresent(it -> properties.setProperty("user", it));
        environment(Secrets.PASSWORD).ifPresent(it -> properties.setProperty("password", it));
        return new UrlDataSource(database.text(), properties);
    }

    private Optional<String> environment(String name) {
        return Optional.ofNullable(terminal.environment().get(name)).filter(it -> !it.isEmpty());
    }
}
