package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpentConversionsTest {

    private static final String TO_INTEGER = "@Using(\"trim(amount)::integer\") Integer amount;";

    @TempDir
    Path folder;

    @Test
    void whatWasTakenBackSinceIsNotSpent() throws IOException {
        Workspace project = new Workspace(folder);
        compile(project, "@Column(length = 10) String amount;");
        compile(project, TO_INTEGER);
        compile(project, "@Column(length = 20) String amount;");
        compile(project, TO_INTEGER);
        assertTrue(
                project.revisions().contains("from(varchar(20)), to(integer()), using(\"trim(amount)::integer\")"),
                project.revisions());
    }

    private static void compile(Workspace project, String body) throws IOException {
        Workspace.Compiled compiled = project.entity("Sale", body).compile("-Aretort.draft=never");
        assertTrue(compiled.succeeded(), compiled.messages());
    }
}
