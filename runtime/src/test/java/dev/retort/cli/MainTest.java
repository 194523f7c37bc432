package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.apply.TestClassPath;
import dev.retort.operation.Database;
import dev.retort.revision.Migration;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    private static final String CANARY = "C4n4ry-pa55";

    private final Map<String, String> environment = new HashMap<>();
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    private record Ran(int exitCode, String out, String err) {}

    @BeforeEach
    void theShopIsOnTheClassPath() {
        classPath(Shop.CreatesCustomers.class, Shop.AddsPhone.class);
    }

    @SafeVarargs
    private static void classPath(Class<? extends Migration>... revisions) {
        Thread.currentThread().setContextClassLoader(TestClassPath.of(revisions));
    }

    @AfterEach
    void asBefore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                new PrintStream(out, true),
                new PrintStream(err, true),
                environment,
                question -> Optional.empty(),
                stream -> false);
        Ran ran = new Ran(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
        assertFalse((ran.out + ran.err).contains(CANARY), "the password is printed: " + ran);
        assertFalse(ran.err.contains("\tat "), "a stack trace is printed: " + ran.err);
        return ran;
    }

    private static String withoutTimes(String out) {
        return out.replaceAll("\\(\\d+ ms\\)", "(0 ms)");
    }

    private void freshDatabase(Database database) throws SQLException {
        environment.put("RETORT_URL", TestDatabases.freshUrl(database));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(environment.get("RETORT_URL"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMainJob(Database database) throws SQLException {
        freshDatabase(database);
        assertEquals(new Ran(0, "base\n", ""), run("current"));
        Ran upgrade = run("upgrade", "head");
        assertEquals("""
                upgrade a100 create customers (0 ms)
                upgrade b200 add phone to customers (0 ms)
                """, withoutTimes(upgrade.out));
        assertEquals(0, upgrade.exitCode);
        assertEquals(new Ran(0, "already at b200\n", ""), run("upgrade"));
        assertEquals(new Ran(0, "b200 (head) add phone to customers\n", ""), run("current"));
        assertEquals("downgrade b200 add phone to customers (0 ms)\n", withoutTimes(run("downgrade", "-1").out));
        assertEquals("""
                a100 -> b200 (head), add phone to customers
                base -> a100 (current), create customers
                """, run("history").out);
        assertEquals(
                new Ran(0, "database and revisions agree at a100\n", "note: pending: b200 (add phone to customers)\n"),
                run("verify"));
        assertEquals(0, run("upgrade", "b").exitCode);
        assertEquals(0, run("downgrade", "base").exitCode);
        assertEquals(new Ran(0, "already at base\n", ""), run("downgrade", "base"));
    }

    @Test
    void verboseShowsTheSql() throws SQLException {
        freshDatabase(Database.H2);
        assertTrue(run("upgrade", "-v").err.startsWith("  create table \"CUSTOMERS\""));
        assertTrue(run("downgrade", "-1", "--verbose").err.startsWith("  alter table \"CUSTOMERS\""));
    }

    @Test
    void historyNeedsNoDatabase() {
        assertEquals("""
                a100 -> b200 (head), add phone to customers
                base -> a100, create customers
                """, run("history").out);
    }

    @Test
    void showTellsBothWays() {
        Ran shown = run("show", "b", "--database", "h2");
        assertEquals("""
                revision  b200
                parents   a100
                message   add phone to customers
                class     dev.retort.apply.Shop$AddsPhone

                -- upgrade
                alter table "CUSTOMERS" add column "PHONE" varchar(40);

                -- downgrade
                alter table "CUSTOMERS" drop column "PHONE";
                """, shown.out);
    }

    @Test
    void sqlIsAScriptWithItsNotes() {
        String script = run("sql", "a100:head", "--database", "postgresql").out;
        assertTrue(
                script.startsWith(
                        "-- run with: psql -v ON_ERROR_STOP=1 -f <this file>\n"
                                + "set client_encoding to 'UTF8';\nset standard_conforming_strings to on;\n\n-- upgrade b200 (add phone to customers)\nbegin;\ndo "),
                script);
        assertTrue(script.contains("insert into \"retort_history\""), script);
        assertTrue(script.endsWith("commit;\n"), script);
        assertTrue(run("sql", "head:-1", "--database", "postgresql").out.contains("delete from \"retort_history\""));
    }

    /** The table is called like it, and nobody would look at the script again. */
    @Test
    void aScriptIsTheSameWhateverThePasswordIs() {
        for (String form : List.of("text", "json")) {
            environment.remove("RETORT_PASSWORD");
            Ran script = run("sql", "head", "--database", "postgresql", "--output", form);
            environment.put("RETORT_PASSWORD", "customers");
            assertEquals(script, run("sql", "head", "--database", "postgresql", "--output", form));
        }
    }

    @Test
    void sqlOfARevisionWithCodeNamesIt() {
        classPath(Shop.CreatesCustomers.class, Shop.RunsCode.class);
        Ran ran = run("sql", "head", "--database", "postgresql");
        assertEquals(2, ran.exitCode);
        assertEquals("", ran.out);
        assertTrue(ran.err.startsWith("error: revision c400 (run code) runs Java code"), ran.err);
    }

    @Test
    void sqlMustKnowTheDatabase() {
        assertEquals(
                new Ran(2, "", "error: for which database? give --database postgresql or --database h2\n"),
                run("sql", "head"));
    }

    @Test
    void upgradeAndDowngradeWriteTheSameScript() {
        assertEquals(
                run("sql", "head", "--database", "h2").out, run("upgrade", "head", "--sql", "--database", "h2").out);
        assertEquals(
                run("sql", "head:a100", "--database", "postgresql").out,
                run("downgrade", "head:a100", "--sql", "--database", "postgresql").out);
    }

    @ParameterizedTest
    @EnumSource
    void dryRunSaysWhatWouldRun(Database database) throws SQLException {
        freshDatabase(database);
        run("upgrade", "+1");
        String table = database == Database.H2 ? "CUSTOMERS" : "customers";
        String column = database == Database.H2 ? "PHONE" : "phone";
        assertEquals(
                new Ran(
                        0,
                        "would upgrade b200 add phone to customers\n  alter table \"" + table + "\" add column \""
                                + column + "\" varchar(40);\n",
                        ""),
                run("upgrade", "--dry-run"));
        assertEquals("a100 create customers\n", run("current").out);
        assertTrue(run("downgrade", "base", "--dry-run").out.startsWith("would downgrade a100 create customers\n"));
        assertEquals("a100 create customers\n", run("current").out);
        assertEquals("nothing to do\n", run("upgrade", "a100", "--dry-run").out);
    }

    @ParameterizedTest
    @EnumSource
    void checkSaysWhatIsPendingAndMakesNothing(Database database) throws SQLException {
        freshDatabase(database);
        Ran pending = run("check");
        assertEquals(new Ran(3, "pending: a100 create customers\npending: b200 add phone to customers\n", ""), pending);
        assertThrows(SQLException.class, () -> execute("select * from retort_history"));
        run("upgrade");
        assertEquals(new Ran(0, "nothing is pending\n", ""), run("check"));
        classPath(Shop.CreatesCustomers.class);
        assertEquals(
                new Ran(4, "applied, but not on this class path: b200 add phone to customers\n", ""), run("check"));
    }

    @Test
    void historyShowsAPartAndMore() throws SQLException {
        freshDatabase(Database.H2);
        run("upgrade", "+1");
        assertEquals("a100 -> b200 (head), add phone to customers\n", run("history", "b:").out);
        assertEquals("base -> a100 (current), create customers\n", run("history", ":current").out);
        List<String> more = run("history", "-v").out.lines().toList();
        assertEquals("    class       dev.retort.apply.Shop$AddsPhone", more.get(1));
        assertEquals("    applied     no", more.get(2));
        assertTrue(more.get(5).startsWith("    applied     20"), more.get(5));
    }

    @Test
    void completionIsTheSameEveryTime() {
        Ran script = run("completion", "bash");
        assertEquals(0, script.exitCode);
        assertTrue(script.out.contains("downgrade") && script.out.contains("--dry-run"), script.out);
        assertEquals(script, run("completion", "zsh"));
    }

    @Test
    void aFailureOnPostgresIsExitCode7() throws SQLException {
        freshDatabase(Database.POSTGRESQL);
        classPath(Shop.CreatesCustomers.class, Shop.FailsInTheMiddle.class);
        Ran ran = run("upgrade");
        assertEquals(7, ran.exitCode);
        assertEquals("upgrade a100 create customers (0 ms)\n", withoutTimes(ran.out));
        assertTrue(ran.err.startsWith("error: upgrade of c300 (fail in the middle) failed: ERROR: relation"), ran.err);
    }

    @Test
    void aFailureOnH2IsExitCode8() throws SQLException {
        freshDatabase(Database.H2);
        classPath(Shop.CreatesCustomers.class, Shop.FailsInTheMiddle.class);
        assertEquals(8, run("upgrade").exitCode);
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatExistsIsExitCode7(Database database) throws SQLException {
        freshDatabase(database);
        execute("create table customers (id int)");
        Ran ran = run("upgrade");
        assertEquals(7, ran.exitCode);
        assertTrue(ran.err.contains("already exists"), ran.err);
        assertTrue(
                ran.err.contains("if the database had all this before Retort came, note so with stamp a100; else"),
                ran.err);
    }

    @Test
    void driftIsExitCode10() throws SQLException {
        freshDatabase(Database.POSTGRESQL);
        run("upgrade");
        execute("alter table customers drop column phone");
        Ran ran = run("verify");
        assertEquals(10, ran.exitCode);
        assertEquals(1, ran.out.lines().count(), ran.out);
        assertTrue(ran.out.contains("customers.phone"), ran.out);
    }

    @Test
    void anEditedRevisionIsExitCode4() throws SQLException {
        freshDatabase(Database.H2);
        run("upgrade");
        classPath(Shop.CreatesCustomers.class, Shop.AddsLongerPhone.class);
        Ran ran = run("verify");
        assertEquals(4, ran.exitCode);
        assertTrue(ran.out.startsWith("edited after it was applied: b200 (add phone to customers)\n"), ran.out);
    }

    @Test
    void aRevisionOfAnotherCheckoutIsExitCode4WhereThereIsSomethingToDo() throws SQLException {
        freshDatabase(Database.H2);
        run("upgrade");
        classPath(Shop.CreatesInvoices.class);
        assertEquals(4, run("upgrade").exitCode);
        classPath(Shop.CreatesCustomers.class);
        assertEquals(4, run("downgrade", "base").exitCode);
        assertEquals(0, run("upgrade").exitCode);
        assertEquals("b200 (not on this class path) add phone to customers\n", run("current").out);
        assertTrue(run("history").out.startsWith("a100 -> b200 (current) (not on this class path), add phone"));
    }

    @Test
    void aWrongPasswordIsExitCode6() throws SQLException {
        freshDatabase(Database.H2);
        run("current");
        environment.put("RETORT_USER", "sa");
        environment.put("RETORT_PASSWORD", CANARY);
        Ran ran = run("current");
        assertEquals(6, ran.exitCode);
        assertTrue(ran.err.startsWith("error: cannot connect: Wrong user name or password"), ran.err);
        assertEquals(1, ran.err.lines().count());
    }

    @Test
    void aWrongUserIsExitCode6() throws SQLException {
        freshDatabase(Database.POSTGRESQL);
        environment.computeIfPresent("RETORT_URL", (name, url) -> url.replaceAll("[?].*", ""));
        Ran ran = run("upgrade", "--user", "nobody_here");
        assertEquals(6, ran.exitCode);
        assertTrue(ran.err.contains("nobody_here"), ran.err);
    }

    @Test
    void aUrlWhereNobodyAnswersIsExitCode6() {
        environment.put("DATABASE_URL", "postgres://shop:" + CANARY + "@localhost:1/shop");
        Ran ran = run("upgrade");
        assertEquals(6, ran.exitCode);
        assertTrue(ran.err.startsWith("error: cannot connect: Connection to localhost:1 refused"), ran.err);
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        Ran ran = run("upgrade", "--url", "jdbc:postgresql://nowhere.invalid/shop");
        assertEquals(6, ran.exitCode);
        assertTrue(ran.err.contains("UnknownHostException: nowhere.invalid"), ran.err);
    }

    @Test
    void whereNobodyCanBeAskedForThePasswordItIsSaidHowToGiveIt() throws SQLException {
        freshDatabase(Database.H2);
        run("current");
        environment.computeIfPresent("RETORT_URL", (name, url) -> url + ";USER=shop");
        Ran ran = run("upgrade");
        assertEquals(6, ran.exitCode);
        assertTrue(
                ran.err.startsWith("error: cannot connect: Wrong user name or password")
                        && ran.err.contains(
                                "(no password was given: set RETORT_PASSWORD, or write --password-file FILE)"),
                ran.err);
    }

    @Test
    void whoeverIsNotEncryptedIsNotAskedForAPassword() throws SQLException {
        freshDatabase(Database.POSTGRESQL);
        environment.computeIfPresent("RETORT_URL", (name, url) -> url + "&sslmode=require");
        Ran ran = run("current");
        assertEquals(6, ran.exitCode);
        assertTrue(ran.err.contains("SSL") && !ran.err.contains("password"), ran.err);
    }

    @Test
    void stacktraceIsThereForWhoAsksAndHidesThePasswordToo() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = {"current", "--stacktrace"};
        environment.put("RETORT_URL", "jdbc:postgresql://localhost:1/shop?password=" + CANARY);
        Main.run(
                arguments,
                System.out,
                new PrintStream(err, true),
                environment,
                question -> Optional.empty(),
                stream -> false);
        assertTrue(err.toString().contains("\tat "), err.toString());
        assertFalse(err.toString().contains(CANARY), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upgrade --url localhost/shop",
                "upgrade --url postgres://shop:" + CANARY + "@localhost/shop",
                "upgrade --url postgres://shop@localhost/sh%op",
                "upgrade --url jdbc:h2:mem:x --password-file nowhere",
                "upgrade --config nowhere.properties",
                "upgrade base:head --url jdbc:h2:mem:x",
                "upgrade billing@head --url jdbc:h2:mem:x",
                "upgrade b200@head+1 --url jdbc:h2:mem:x",
                "downgrade --sql a100 --database h2",
                "upgrade --sql head:base --database h2",
                "downgrade --sql base:head --database h2",
                "history a100",
                "history b200:a100",
                "stamp nowhere --url jdbc:h2:mem:x",
                "stamp --sql --purge head --database h2",
                "stamp",
                "merge",
                "merge a100 b200",
                "new again --parent a100",
                "new load",
                "init no-package",
                "completion fish",
                "heads --output yaml",
                "upgrade --url jdbc:oracle:thin:@//localhost/x",
                "upgrade --password " + CANARY + " --url jdbc:h2:mem:x",
                "upgrade --url jdbc:postgresql://localhost:port/shop?password=" + CANARY,
                "upgrade --url jdbc:h2:mem:x;PASSWORD=" + CANARY + " --user",
                "upgrade stray jdbc:h2:mem:x;PASSWORD=" + CANARY,
                "upgrade --password=" + CANARY + " --url jdbc:h2:mem:x",
                "upgrade",
                "upgrade --url jdbc:h2:mem:x --line other",
                "upgrade --url jdbc:h2:mem:x -1",
                "upgrade --url jdbc:h2:mem:x nowhere",
                "upgrade --url jdbc:h2:mem:x +9",
                "upgrade --url jdbc:h2:mem:x --froce",
                "downgrade --url jdbc:h2:mem:x",
                "downgrade --url jdbc:h2:mem:x -1",
                "show zzz --database h2",
                "show head --database oracle",
                "sql a:b:c --database h2",
                "explode",
                ""
            })
    void misuseIsExitCode2InAFewWords(String line) {
        Ran ran = run(Arrays.stream(line.split(" ")).filter(it -> !it.isEmpty()).toArray(String[]::new));
        assertEquals(2, ran.exitCode, ran.toString());
        assertEquals("", ran.out);
        assertTrue(ran.err.startsWith("error: ") && ran.err.lines().count() <= 2, ran.err);
    }

    @Test
    void noRevisionsAtAllSaysWhy() {
        Thread.currentThread().setContextClassLoader(TestClassPath.empty());
        Ran ran = run("history");
        assertEquals(2, ran.exitCode);
        assertTrue(ran.err.startsWith("error: there are no revisions on the class path"), ran.err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "new",
                "upgrade",
                "downgrade",
                "current",
                "history",
                "heads",
                "branches",
                "show",
                "stamp",
                "merge",
                "check",
                "verify",
                "sql",
                "completion"
            })
    void everyCommandHelpsWithExamples(String command) {
        Ran help = run(command, "--help");
        assertEquals(0, help.exitCode);
        assertTrue(help.out.contains("Example"), help.out);
        assertTrue(help.out.contains("retort " + command), help.out);
        List<String> examples = help.out
                .lines()
                .dropWhile(it -> !it.startsWith("Example"))
                .skip(1)
                .takeWhile(it -> !it.isEmpty())
                .toList();
        assertTrue(examples.stream().allMatch(it -> it.startsWith("  ")), "too long: " + examples);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "upgrade", "show"})
    void helpNamesTheVariableOfEveryOptionThatHasOne(String command) {
        String help = run(command, "--help").out;
        Configuration.OPTIONS.stream()
                .filter(it -> help.contains("--" + it + "="))
                .map(it -> "RETORT_" + it.toUpperCase(Locale.ROOT).replace('-', '_'))
                .forEach(it -> assertTrue(help.matches("(?s).*or\\s+" + it + "\\b.*"), it));
    }

    @Test
    void aMissingDriverNamesItsJar() throws Exception {
        List<URL> withoutDrivers = new ArrayList<>();
        for (Class<?> needed : List.of(Main.class, CommandLine.class)) {
            withoutDrivers.add(needed.getProtectionDomain().getCodeSource().getLocation());
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (URLClassLoader isolated =
                new URLClassLoader(withoutDrivers.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> screens = isolated.loadClass(Screens.class.getName());
            Class<?> prompt = isolated.loadClass(PasswordPrompt.class.getName());
            Method run = isolated.loadClass(Main.class.getName())
                    .getDeclaredMethod(
                            "run", String[].class, PrintStream.class, PrintStream.class, Map.class, prompt, screens);
            run.setAccessible(true);
            String[] arguments = {"upgrade", "--url", "jdbc:postgresql://localhost/shop"};
            assertEquals(2, run.invoke(null, arguments, System.out, new PrintStream(err, true), Map.of(), null, null));
        }
        assertEquals(
                "error: there is no JDBC driver for PostgreSQL that takes this URL: add org.postgresql:postgresql"
                        + " (postgresql-<version>.jar) to the class path, or correct the URL",
                err.toString().strip());
    }
}
