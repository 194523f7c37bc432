package dev.retort.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command run in a folder of its own, on the JDK that runs the test. */
record ChildProcess(int exitCode, String output) {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    static ChildProcess java(Path folder, List<String> arguments) {
        return tool("java", folder, arguments);
    }

    static ChildProcess javac(Path folder, List<String> arguments) {
        return tool("javac", folder, arguments);
    }

    static ChildProcess jar(Path folder, List<String> arguments) {
        return tool("jar", folder, arguments);
    }

    static ChildProcess psql(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("psql"));
        command.addAll(arguments);
        return run(folder, command);
    }

    static ChildProcess git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private static ChildProcess tool(String name, Path folder, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(JAVA_HOME.resolve("bin").resolve(name).toString()));
        command.addAll(arguments);
        return run(folder, command);
    }

    static ChildProcess maven(Path folder, String... arguments) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "-Dretort.annotations=" + Jars.ANNOTATIONS,
                "-Dretort.runtime=" + Jars.RUNTIME,
                "-Dretort.processor=" + Jars.PROCESSOR));
        if ("offline=true".equals(System.getProperty("maven.network"))) {
            command.add("--offline");
        }
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** @param home where Gradle keeps what it remembers */
    static ChildProcess gradle(Path folder, Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "gradle", "--offline", "--no-daemon", "--console=plain", "--gradle-user-home", home.toString()));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** Whether there is one, and one that runs on this JDK: 4.4, which Debian has, says its version on a newer one, and no more. */
    static boolean gradleRuns(Path folder) {
        try {
            Matcher version = Pattern.compile("Gradle (\\d+)\\.")
                    .matcher(gradle(folder, folder.resolve("home"), "--version").output);
            return version.find() && (Runtime.version().feature() <= 17 || Integer.parseInt(version.group(1)) >= 9);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static ChildProcess run(Path folder, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().remove("CI");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ChildProcess(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    ChildProcess requireSuccess() {
        if (exitCode != 0) {
            throw new AssertionError("exit code " + exitCode + ":\n" + output);
        }
        return this;
    }
}
