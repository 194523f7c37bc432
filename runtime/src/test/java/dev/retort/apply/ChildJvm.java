package dev.retort.apply;

import dev.retort.annotations.Revision;
import dev.retort.cli.Main;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.Driver;
import picocli.CommandLine;

/** Another process with the revisions of a test, small enough that many fit on two cores. */
public final class ChildJvm {

    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    /** @param folder where the index of the revisions is */
    static ChildJvm start(Path folder, Class<?> main, List<String> options, String... arguments) {
        return start(classPath(folder), options, main, arguments);
    }

    static ChildJvm start(String classPath, List<String> options, Class<?> main, String... arguments) {
        try {
            return new ChildJvm(new ProcessBuilder(command(classPath, options, main, arguments))
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> command(Path folder, Class<?> main, List<String> options, String... arguments) {
        return command(classPath(folder), options, main, arguments);
    }

    private static List<String> command(String classPath, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx96m"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static ChildJvm upgrade(Path folder, String url) {
        return start(folder, Main.class, List.of(), "upgrade", "head", "--url", url);
    }

    static String classPath(Path folder) {
        return Stream.concat(
                        Stream.of(folder.toString()),
                        Stream.of(
                                        Main.class,
                                        Shop.class,
                                        Revision.class,
                                        CommandLine.class,
                                        Driver.class,
                                        org.postgresql.Driver.class)
                                .map(ChildJvm::location))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Process process() {
        return process;
    }

    /** How a process ended and what it said. */
    record End(int exitCode, String output) {}

    End end() {
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new End(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
