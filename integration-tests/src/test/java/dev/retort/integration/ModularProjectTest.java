package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application on the module path, compiled and run as its team would. */
class ModularProjectTest {

    private static final String MODULE_PATH = Stream.of(
                    Jars.ANNOTATIONS, Jars.RUNTIME, Jars.PERSISTENCE, Jars.find("h2"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    private Project project;
    private Path classes;

    @BeforeEach
    void write() {
        project = new Project(folder);
        classes = project.newClasses();
        project.write("shop/Customer.java", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                public class Customer {
                    @Id
                    Long id;
                }
                """);
        project.write("shop/Main.java", """
                package shop;

                import dev.retort.Retort;

                public class Main {
                    public static void main(String[] arguments) {
                        org.h2.jdbcx.JdbcDataSource database = new org.h2.jdbcx.JdbcDataSource();
                        database.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
                        System.out.println(Retort.on(database).upgrade().current().size() + " revision is there");
                    }
                }
                """);
    }

    @Test
    void revisionsAreAppliedFromAnOpenPackage() {
        writeModule("opens shop.migrations to dev.retort.runtime;");
        assertEquals(-1, compiled().indexOf("migrations-not-open"), "nothing to say");
        assertEquals("1 revision is there", run().requireSuccess().output().strip());
    }

    @Test
    void theCompilerAndTheRuntimeAskForAPackageThatIsNotOpen() {
        writeModule("");
        String why = "module shop keeps package shop.migrations to itself";
        String help = "add \"opens shop.migrations to dev.retort.runtime;\" to";
        String said = compiled();
        assertTrue(said.contains(why) && said.contains(help), said);
        ChildProcess run = run();
        assertEquals(1, run.exitCode());
        assertTrue(run.output().contains(why) && run.output().contains(help), run.output());
    }

    private void writeModule(String more) {
        project.write("module-info.java", """
                module shop {
                    requires com.h2database;
                    requires java.naming;
                    requires java.sql;
                    requires jakarta.persistence;
                    requires dev.retort.runtime;
                    requires static dev.retort.annotations;
                    %s
                }
                """.formatted(more));
    }

    private String compiled() {
        Stream<String> options = Stream.of(
                "--release",
                "17",
                "-d",
                classes.toString(),
                "--module-path",
                MODULE_PATH,
                "-processorpath",
                Jars.PROCESSOR.toString());
        List<String> arguments = Stream.concat(
                        options, project.javaFiles().stream().map(Path::toString))
                .toList();
        return ChildProcess.javac(folder, arguments).requireSuccess().output();
    }

    private ChildProcess run() {
        return ChildProcess.java(
                folder, List.of("--module-path", classes + File.pathSeparator + MODULE_PATH, "-m", "shop/shop.Main"));
    }
}
