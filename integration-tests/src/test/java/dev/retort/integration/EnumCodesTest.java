package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code @EnumeratedValue} stores is the same whether it is read from javac's trees, from a file beside ECJ, or from a class file. */
class EnumCodesTest {

    private static final String STATE = """
            package shop;

            import jakarta.persistence.EnumeratedValue;
            import java.util.function.UnaryOperator;

            enum State {
                NEW("n", 1L, it -> it),
                PAID(State.P + "aid", 2, String::trim) {
                    @Override
                    boolean isDone() {
                        return true;
                    }
                },
                SENT();

                static final String P = "p";
                final Object[] more;

                @EnumeratedValue
                private final String code;

                State() {
                    this("s", 0, null);
                }

                State(String code, double weight, UnaryOperator<String> change) {
                    more = new Object[] {weight * 2, change, (int) weight, String.valueOf(code)};
                    this.code = code;
                }

                boolean isDone() {
                    return false;
                }
            }
            """;

    private static final String LEVEL = """
            package shop;

            import static shop.Level.Numbers.*;

            import jakarta.persistence.EnumeratedValue;

            enum Level {
                LOW((short) ONE),
                HIGH((short) (Numbers.ONE << 8)),
                BELOW((short) -300);

                @EnumeratedValue
                final short number;

                Level(short number) {
                    this.number = number;
                }

                interface Numbers {
                    int ONE = 1;
                }
            }
            """;

    private static final String CHECKS = "oneOf(\"%1$s\", \"n\", \"paid\", \"s\"))";

    @TempDir
    Path folder;

    Project project;

    @BeforeEach
    void writeSales() {
        project = new Project(folder);
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations(hibernate = dev.retort.annotations.Hibernate.V7)\npackage shop.migrations;\n");
        project.write("shop/State.java", STATE);
        project.write("shop/Level.java", LEVEL);
        project.write("shop/Sale.java", sale("@Enumerated(EnumType.STRING) State state; Level level;"));
    }

    @ParameterizedTest
    @EnumSource
    void fromSourcesAndFromClassFiles(UserCompiler compiler) {
        Path classes = folder.resolve("bin");
        compile(compiler, classes, project.javaFiles()).requireSuccess();
        assertChecks(0, "state", "level");

        project.write(
                "shop/Sale.java",
                sale("@Enumerated(EnumType.STRING) State state; Level level;"
                        + " @Enumerated(EnumType.STRING) State other; Level higher;"));
        compile(compiler, classes, List.of(project.sources().resolve("shop/Sale.java")))
                .requireSuccess();

        assertChecks(1, "other", "higher");
    }

    private void assertChecks(int revision, String state, String level) {
        String text = Texts.read(project.revisions().get(revision));
        assertTrue(text.contains(CHECKS.formatted(state)), text);
        assertTrue(text.contains("sql(\"" + level + " in (-300, 1, 256)\")"), text);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedSourceCountsNotItsClassFile(UserCompiler compiler) {
        Path classes = folder.resolve("bin");
        compile(compiler, classes, project.javaFiles()).requireSuccess();
        project.write("shop/State.java", STATE.replace("\"n\"", "\"new\""));

        compile(compiler, classes, project.javaFiles()).requireSuccess();

        assertEquals(2, project.revisions().size());
        String text = Texts.read(project.revisions().get(1));
        assertTrue(text.contains("op.renameValues(\"sale\", \"state\", \"n\", \"new\")"), text);
    }

    private static String sale(String attributes) {
        return EditedEntities.entity("Sale", attributes);
    }

    private static Project.Compilation compile(UserCompiler compiler, Path classes, List<Path> files) {
        return compiler.compile(
                classes,
                Jars.classPath(classes),
                files.stream().map(Path::toString).toList());
    }
}
