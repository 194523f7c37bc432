package dev.retort.cli;

import dev.retort.operation.Database;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database, and as whom. */
final class ConnectionOptions {

    static final String PASSWORD_OPTION = "--password";

    private static final String URL_OPTION = "--url";
    private static final String OTHER_WAYS =
            ": set RETORT_PASSWORD, or name a file with --password-file, or have a line in .pgpass";

    private final Terminal terminal;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = URL_OPTION,
            paramLabel = "<url>",
            description = "the database, as a JDBC URL or postgres://host/db (or RETORT_URL)")
    private String url;

    @Option(names = "--user", paramLabel = "<user>", description = "the user to connect as (or RETORT_USER)")
    private String user;

    @Option(
            names = "--password-file",
            paramLabel = "<file>",
            description =
                    "a file whose first line is the password (or RETORT_PASSWORD_FILE; or the password itself in RETORT_PASSWORD)")
    private Path passwordFile;

    /** There only to be refused in words that help. */
    @Option(names = PASSWORD_OPTION, hidden = true, arity = "0..1", fallbackValue = "")
    private String password;

    ConnectionOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The kind of database that the URL names, if there is one. */
    Optional<Database> database() {
        return url().map(DatabaseUrl::database);
    }

    boolean isGiven() {
        return url().isPresent();
    }

    private Optional<DatabaseUrl> url() {
        return Optional.ofNullable(url)
                .or(() -> terminal.environment("DATABASE_URL"))
                .map(DatabaseUrl::of);
    }

    DataSource dataSource() {
        if (password != null) {
            throw new UsageException("a password on the command line can be seen by others" + OTHER_WAYS);
        }
        DatabaseUrl database = url().orElseThrow(
                        () -> new UsageException("which database? give --url, or set RETORT_URL or DATABASE_URL"));
        if (database.holdsPassword() && command.commandLine().getParseResult().hasMatchedOption(URL_OPTION)) {
            throw new UsageException(
                    "the URL on the command line holds a password, which others can see there" + OTHER_WAYS);
        }
        database.requireDriver();
        Properties properties = new Properties();
        if (database.database() == Database.POSTGRESQL) {
            // What stands between may forget a connection on which a long statement is silent; the URL has the last
            // word.
            properties.setProperty("tcpKeepAlive", "true");
        }
        user(database).ifPresent(it -> properties.setProperty("user", it));
        password(database).ifPresent(it -> properties.setProperty("password", terminal.keptSecret(it)));
        boolean mayAsk = !properties.containsKey("password") && !database.holdsPassword();
        return new UrlDataSource(database.jdbc(), properties, mayAsk ? terminal::askPassword : it -> Optional.empty());
    }

    private Optional<String> user(DatabaseUrl database) {
        return Optional.ofNullable(user).or(database::user);
    }

    private Optional<String> password(DatabaseUrl database) {
        return Optional.ofNullable(passwordFile)
                .map(it -> PasswordFile.read(it, terminal::warn))
                .or(() -> terminal.configuration().value(Configuration.PASSWORD))
                .or(database::password)
                .or(() -> database.holdsPassword()
                        ? Optional.empty()
                        : PasswordFile.pgpass(pgpass(), database, user(database), terminal::warn));
    }

    private Path pgpass() {
        return terminal.environment("PGPASSFILE")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".pgpass"));
    }
}
