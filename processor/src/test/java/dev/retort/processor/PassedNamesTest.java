package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The columns of a key pass their names on to each other, and so do those that refer to it. No case, for until it is opened again H2
 * shows the old columns of a foreign key, and which is which cannot be told where one has the name of another.
 */
class PassedNamesTest {

    @TempDir
    Path folder;

    @Test
    void whatRefersToTheKeyKeepsWhatItRefersTo() throws IOException {
        Workspace project = new Workspace(folder)
                .write("shop/LineId.java", "package shop;\n\npublic record LineId(long sale, long position) {}\n");
        compile(project, "a", "b", "one", "two");
        compile(project, "b", "c", "fresh", "one");

        String upgrade = project.revisions();
        for (String rename : new String[] {
            "op.renameColumn(\"line\", \"b\", \"c\");\n        op.renameColumn(\"line\", \"a\", \"b\");",
            "op.renameColumn(\"line\", \"previous_b\", \"previous_c\");\n        op.renameColumn(\"line\", \"previous_a\", \"previous_b\");",
            "op.renameColumn(\"delivery\", \"one\", \"fresh\");\n        op.renameColumn(\"delivery\", \"two\", \"one\");",
            "op.renameColumn(\"line_notes\", \"line_b\", \"line_c\");\n        op.renameColumn(\"line_notes\", \"line_a\", \"line_b\");"
        }) {
            assertTrue(upgrade.contains(rename), rename + " in " + upgrade);
        }
    }

    private static void compile(Workspace project, String sale, String position, String one, String two)
            throws IOException {
        project.write("shop/Line.java", """
                package shop;

                import jakarta.persistence.*;
                import java.util.Set;

                @Entity
                @IdClass(LineId.class)
                public class Line {
                    @Id @Column(name = "%s") long sale;
                    @Id @Column(name = "%s") long position;
                    @ElementCollection Set<String> notes;
                    @ManyToOne Line previous;
                }
                """.formatted(sale, position));
        project.entity("Delivery", """
                @ManyToOne
                @JoinColumn(name = "%s", referencedColumnName = "%s")
                @JoinColumn(name = "%s", referencedColumnName = "%s")
                Line line;
                """.formatted(one, sale, two, position));
        Workspace.Compiled compiled = project.compile("-Aretort.draft=never");
        assertTrue(compiled.succeeded(), compiled.messages());
    }
}
