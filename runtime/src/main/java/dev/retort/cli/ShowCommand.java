package dev.retort.cli;

import dev.retort.apply.Script;
import dev.retort.apply.Settings;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Shows a revision and its SQL, both ways; asks no database.",
        footer = {"", "Examples:", "  retort show head --database postgresql", "  retort show 3f2a --database h2"})
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1",
            paramLabel = "<revision>",
            description = "head, heads, a label, or the first letters of a revision's id")
    private String revision;

    @Mixin
    private final DialectOptions dialect;

    @Mixin
    private final RevisionOptions line = new RevisionOptions();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
        this.dialect = new DialectOptions(terminal);
    }

    @Override
    public Integer call() {
        Revisions revisions = line.revisions();
        Script script = new Script(revisions, dialect.database(), Settings.defaults());
        List<Map<String, Object>> described = new ArrayList<>();
        for (IndexedRevision it : revisions.graph().find(Target.parse(revision))) {
            Map<Direction, String> sql = new EnumMap<>(Direction.class);
            for (Direction direction : Direction.values()) {
                sql.put(direction, script.of(it, direction));
            }
            show(it, sql);
            Map<String, Object> shown = Described.revision(it);
            sql.forEach((direction, text) -> shown.put(direction.toString(), text));
            described.add(shown);
        }
        terminal.answer("revisions", described);
        return ExitCode.SUCCESS.number();
    }

    private void show(IndexedRevision shown, Map<Direction, String> sql) {
        terminal.out().println("revision  " + shown.id());
        terminal.out().println("parents   " + RevisionLine.parents(shown.parents()));
        if (!shown.dependsOn().isEmpty()) {
            terminal.out().println("needs     " + String.join(", ", shown.dependsOn()));
        }
        if (!shown.labels().isEmpty()) {
            terminal.out().println("labels    " + String.join(", ", shown.labels()));
        }
        terminal.out().println("message   " + shown.message());
        terminal.out().println("class     " + shown.className());
        shown.accepted().forEach(it -> terminal.out().println("accepted  " + it));
        sql.forEach((direction, text) -> {
            terminal.out().println();
            terminal.out().println("-- " + direction);
            terminal.out().print(text);
        });
    }
}
