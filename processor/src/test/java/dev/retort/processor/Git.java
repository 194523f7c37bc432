package dev.retort.processor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real git, in a folder of its own and with nobody's settings. */
final class Git {

    private final Path folder;

    Git(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    static Git init(Path folder, String... options) throws IOException {
        Git git = new Git(folder);
        List<String> arguments = new ArrayList<>(List.of("init", "-q", "-b", "main"));
        arguments.addAll(List.of(options));
        git.run(arguments.toArray(String[]::new));
        return git;
    }

    String run(String... arguments) throws IOException {
        Result result = attempt(arguments);
        if (result.exitCode != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ":\n" + result.output);
        }
        return result.output;
    }

    Git commitAll(String message) throws IOException {
        run("add", "-A");
        run("commit", "-q", "-m", message);
        return this;
    }

    /** What git says is not committed. */
    String status() throws IOException {
        return run("status", "--porcelain", "--untracked-files=all");
    }

    record Result(int exitCode, String output) {}

    Result attempt(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> it.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + who + "_NAME", "Ada");
            builder.environment().put("GIT_" + who + "_EMAIL", "ada@example.com");
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
