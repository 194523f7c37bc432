package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java allows 64 KiB a method and 65,535 constants a class, and has characters that end a line or a text; revisions obey. */
class ExtremeModelTest {

    @TempDir
    Path folder;

    @Test
    void aTableWithALongListOfTextsInManyColumns() throws Exception {
        String constants = several(300, ", ", it -> "CONSTANT_" + it);
        new Workspace(folder)
                .entity(
                        "Wide",
                        "enum Kind { " + constants + " }\n"
                                + several(60, "\n", it -> "@Enumerated(EnumType.STRING) Kind kind" + it + ";"));

        assertCompilesAndSettles();
    }

    @Test
    void aTableWithAsManyColumnsAsPostgresAllows() throws Exception {
        new Workspace(folder)
                .entity(
                        "Wide",
                        several(
                                1_599,
                                "\n",
                                it -> "@Column(nullable = false, unique = true) @Default(\"'" + it + "'\") String c"
                                        + it + ";"));

        assertCompilesAndSettles();
    }

    @Test
    void moreNamesThanAClassMayHold() throws Exception {
        Workspace workspace = new Workspace(folder);
        for (int table = 0; table < 360; table++) {
            int number = table;
            workspace.entity("T" + table, several(100, "\n", it -> "String c" + number + "x" + it + ";"));
        }

        assertCompilesAndSettles();
    }

    /** Whoever follows them by calls within calls has no stack left. */
    @Test
    void aLongWayFromTableToTable() throws Exception {
        Workspace workspace = new Workspace(folder);
        for (int table = 0; table < 1_500; table++) {
            workspace.entity("T" + table, table == 0 ? "" : "@ManyToOne T" + (table - 1) + " next;");
        }
        assertTrue(workspace.compile("-Aretort.draft=never").succeeded());
        workspace.entity("T0", "String name;");

        assertCompilesAndSettles();
    }

    @Test
    void textsWithEveryCharacterThatMeansSomethingToJava() throws Exception {
        new Workspace(folder).write("shop/Größe.java", """
                        package shop;

                        import dev.retort.annotations.*;
                        import jakarta.persistence.*;

                        @Entity
                        @Table(name = "`class \\"x\\" $1 \\\\ \\n y`")
                        public class Größe {
                            @Id Long id;
                            @Column(name = "`a\\"b`") String quoted;
                            String varchar;
                            String op;
                            String 数量;
                            @Default("'$$ $S $L \\\\' || '\\t\\u0001\\u0085\\u2028\\u2029\\f\\r\\n \\\\u0041 */ //'") String text;
                            @Enumerated(EnumType.STRING) Farbe farbe;
                            enum Farbe { ROT, GRÜN, $X, _Y }
                        }
                        """);

        assertCompilesAndSettles();
    }

    @Test
    void aDefaultAsLongAsAPage() throws Exception {
        Workspace workspace = new Workspace(folder).entity("Letter", "");
        assertTrue(workspace.compile().succeeded());
        workspace.entity(
                "Letter",
                "@Column(length = 20_000, nullable = false) @Default(\"'" + "It''s said on a page. ".repeat(500)
                        + "'\") String text;");

        assertCompilesAndSettles();
    }

    private void assertCompilesAndSettles() throws Exception {
        Workspace workspace = new Workspace(folder);
        Workspace.Compiled first = workspace.compile("-encoding", "UTF-8");
        assertTrue(first.succeeded(), first.messages());
        String revisions = workspace.revisions();

        Workspace.Compiled second = workspace.compile("-encoding", "UTF-8");

        assertTrue(second.succeeded(), second.messages());
        assertEquals(revisions, workspace.revisions());
    }

    private static String several(int count, String between, IntFunction<String> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining(between));
    }
}
