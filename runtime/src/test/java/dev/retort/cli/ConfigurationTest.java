package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final String PASSWORD = "C4n4ry:pa\\ss";

    @TempDir
    private Path project;

    private CommandLineRun commands;
    private String guarded;

    @BeforeEach
    void aDatabaseWithAPassword() throws IOException, SQLException {
        commands = new CommandLineRun(project).compiled(CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"));
        guarded = TestDatabases.freshUrl(Database.H2);
        try (Connection connection = DriverManager.getConnection(guarded);
                Statement statement = connection.createStatement()) {
            statement.execute("create user shop password '" + PASSWORD + "' admin");
            statement.execute("create user keeper password 'x' admin");
        }
        commands.environment.put("RETORT_USER", "shop");
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void file(String text) throws IOException {
        commands.environment.put(
                "RETORT_CONFIG", write("retort-prod.properties", text).toString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = Files.writeString(project.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private void assertLetIn(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "current";
        System.arraycopy(more, 0, arguments, 1, more.length);
        assertEquals(new Ran(0, "base\n", ""), commands.run(arguments));
    }

    @Test
    void flagsComeBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        file("url=jdbc:oracle:x\nuser=nobody\npassword=${DB_PASSWORD}\n");
        commands.environment.put("DB_PASSWORD", PASSWORD);
        assertEquals(2, commands.run("current").exitCode());
        commands.environment.put("RETORT_URL", guarded);
        assertLetIn();
        commands.environment.put("RETORT_USER", "nobody");
        assertEquals(6, commands.run("current").exitCode());
        assertLetIn("--user", "shop");
    }

    @Test
    void theDatabaseUrlOfThePlatformIsTheLastResort() {
        commands.environment.put("DATABASE_URL", guarded);
        commands.environment.put("RETORT_PASSWORD", PASSWORD);
        assertLetIn();
        commands.environment.put("RETORT_URL", "jdbc:oracle:x");
        assertEquals(2, commands.run("current").exitCode());
    }

    @Test
    void theFormOfTheOutputMayBeConfigured() throws IOException {
        file("output=json\ndatabase=h2\n");
        assertTrue(commands.run("sql", "head")
                .out()
                .startsWith("{\"command\": \"sql\", \"success\": true, \"exitCode\": 0"));
        assertEquals("a1 make a1\n", commands.run("heads", "--output", "text").out());
    }

    @Test
    void aVariableThatIsNotSetIsNamedOnceItIsNeeded() throws IOException {
        file("url=" + guarded + "\npassword=${NOT_THERE}\n");
        assertEquals(0, commands.run("heads").exitCode());
        Ran ran = commands.run("current");
        assertEquals(2, ran.exitCode());
        assertTrue(
                ran.err().endsWith("takes password from ${NOT_THERE}, which the environment does not have\n"),
                ran.err());
    }

    @Test
    void aVariableThatIsNotSetIsNamedForAnOptionToo() throws IOException {
        file("url=${NOT_THERE}\n");
        Ran ran = commands.run("current");
        assertEquals(2, ran.exitCode());
        assertTrue(ran.err().contains("takes url from ${NOT_THERE}, which the environment does not have"), ran.err());
    }

    @Test
    void theMarkThatEditorsOfWindowsPutFirstIsNoPartOfAKey() throws IOException {
        file("\uFEFFurl=" + guarded + "\nuser=shop\npassword=${DB_PASSWORD}\n");
        commands.environment.put("DB_PASSWORD", PASSWORD);
        assertLetIn();
    }

    @Test
    void aMistypedKeyIsNamed() throws IOException {
        file("ulr=x\n");
        Ran ran = commands.run("current", "--output", "json");
        assertEquals(2, ran.exitCode());
        assertTrue(
                ran.err().contains("sets ulr, which means nothing to Retort; did you mean url? It knows database,"),
                ran.err());
        assertTrue(ran.out().startsWith("{\"command\": \"\", \"success\": false, \"exitCode\": 2,"), ran.out());
    }

    @Test
    void aPasswordLiesInAFile() throws IOException {
        commands.environment.put("RETORT_URL", guarded);
        String file = write("password", PASSWORD + "\n").toString();
        assertLetIn("--password-file", file);
        commands.environment.put("RETORT_PASSWORD_FILE", file);
        assertLetIn();
    }

    @Test
    void aPasswordIsAskedForOnceTheDatabaseWantsOne() {
        commands.environment.put("RETORT_URL", guarded);
        assertEquals(6, commands.run("current").exitCode());
        commands.prompt = question -> Optional.of(PASSWORD);
        assertLetIn();
        commands.prompt = question -> Optional.of("wrong-" + PASSWORD);
        assertEquals(6, commands.run("current").exitCode());
    }

    @Test
    void pgpassIsReadAsLibpqReadsIt() throws IOException {
        Path file = write(
                ".pgpass",
                "# mine\nother:5432:odd shop:a@b:odd\nother:5432:*:*:no\nlocalhost:*:shop:shop:C4n4ry\\:pa\\\\ss\n*:*:*:*:last\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertEquals(Optional.of(PASSWORD), pgpass(file, "jdbc:postgresql://localhost:5433/shop", "shop"));
        assertEquals(Optional.of(PASSWORD), pgpass(file, "jdbc:postgresql:shop?user=shop", null));
        assertEquals(Optional.of("no"), pgpass(file, "jdbc:postgresql://other/shop", "anybody"));
        assertEquals(Optional.of("last"), pgpass(file, "jdbc:postgresql://localhost/other", "shop"));
        assertEquals(Optional.of("odd"), pgpass(file, "jdbc:postgresql://other/odd%20shop?user=a%40b", null));
        assertEquals(Optional.empty(), pgpass(file, "jdbc:h2:mem:x", "shop"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(Optional.empty(), pgpass(file, "jdbc:postgresql://localhost/shop", "shop"));
    }

    private static Optional<String> pgpass(Path file, String url, String user) {
        return PasswordFile.pgpass(file, DatabaseUrl.of(url), Optional.ofNullable(user), it -> {});
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    jdbc:postgresql://db/s?password=p%40w&ssl=true, jdbc:postgresql://db/s?ssl=true,  p@w
                    jdbc:postgresql://db/s?user=me&password=pw,     jdbc:postgresql://db/s?user=me,   pw
                    jdbc:postgresql://db/s?sslpassword=pw,          jdbc:postgresql://db/s?sslpassword=pw, -
                    jdbc:h2:mem:x;PASSWORD=p%w;USER=sa,             jdbc:h2:mem:x;USER=sa,            p%w
                    jdbc:h2:mem:x;USER=sa;PASSWORD=,                jdbc:h2:mem:x;USER=sa;PASSWORD=,  -
                    """)
    void noPasswordStaysInAUrl(String written, String jdbc, String password) {
        assertEquals(new DatabaseUrl(jdbc, Optional.empty(), Optional.ofNullable(password)), DatabaseUrl.of(written));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    postgres://db/shop,                           jdbc:postgresql://db/shop,             -,    -
                    postgresql://me:p%40w+d@db:5433/shop,         jdbc:postgresql://db:5433/shop,        me,   p@w+d
                    postgres://me:p@w@db/shop,                    jdbc:postgresql://db/shop,             me,   p@w
                    postgres://me@/,                              jdbc:postgresql://localhost/me,        me,   -
                    postgres://db/shop?sslmode=require&user=me,   jdbc:postgresql://db/shop?sslmode=require, me, -
                    postgres://db/s?keepalives=1,                 jdbc:postgresql://db/s?keepalives=1,   -,    -
                    postgres://db/s?application_name=a%20b&password=x, jdbc:postgresql://db/s?ApplicationName=a%20b, -, x
                    """)
    void urlsOfLibpqAreUnderstood(String libpq, String jdbc, String user, String password) {
        assertEquals(
                new DatabaseUrl(jdbc, Optional.ofNullable(user), Optional.ofNullable(password)), DatabaseUrl.of(libpq));
    }

    @Test
    void aUrlOfLibpqReachesTheDatabase() throws SQLException {
        String jdbc = TestDatabases.freshUrl(Database.POSTGRESQL);
        commands.environment.remove("RETORT_USER");
        commands.environment.put(
                "DATABASE_URL",
                jdbc.replaceFirst(
                        "jdbc:postgresql://([^/]*)/([^?]*).*", "postgres://postgres@$1/$2?connect_timeout=10"));
        assertLetIn();
    }
}
