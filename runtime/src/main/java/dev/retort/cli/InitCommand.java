package dev.retort.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = "Writes the package-info.java of a package for revisions.",
        footer = {
            "",
            "Examples:",
            "  retort init com.acme.shop.migrations",
            "  retort init com.acme.shop.migrations --directory app/src/main/java"
        })
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "<package>", description = "a package with nothing else in it")
    private String packageName;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!SourceVersion.isName(packageName)) {
            throw new UsageException(packageName + " cannot be the name of a package");
        }
        Path file = sources.newFolder(packageName).resolve("package-info.java");
        RevisionFolder.write(file, """
                @Migrations
                package %s;

                import dev.retort.annotations.Migrations;
                """.formatted(packageName));
        terminal.done();
        terminal.out().println(file);
        terminal.answer("file", file.toString());
        return ExitCode.SUCCESS.number();
    }
}
