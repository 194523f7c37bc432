package dev.retort.integration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** One compiler that compiles again and again, as that of a build daemon does: a program of its own, with nothing else around it. */
final class WarmCompiler {

    static final String KEPT = "kept";
    static final String EMPTY = "empty";

    private WarmCompiler() {}

    /**
     * Prints a line for each round, with how many milliseconds each compile of it took.
     *
     * @param arguments how many rounds, whether each compile finds its output {@value #KEPT} or {@value #EMPTY}, and files with
     *     the arguments of each compile, a line each, of which one is {@code -d}
     */
    public static void main(String[] arguments) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            StringBuilder times = new StringBuilder();
            for (int i = 2; i < arguments.length; i++) {
                List<String> lines = Files.readAllLines(Path.of(arguments[i]));
                String[] compile = lines.toArray(String[]::new);
                if (arguments[1].equals(EMPTY)) {
                    empty(Path.of(lines.get(lines.indexOf("-d") + 1)));
                }
                long start = System.nanoTime();
                int exitCode =
                        compiler.run(null, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), compile);
                times.append(Duration.ofNanos(System.nanoTime() - start).toMillis())
                        .append(' ');
                if (exitCode != 0) {
                    throw new IllegalStateException("exit code " + exitCode + " of " + arguments[i]);
                }
            }
            System.out.println(times);
        }
    }

    /** Of what earlier compiles left; the first one finds no folder at all. */
    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path it : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!it.equals(folder)) {
                    Files.delete(it);
                }
            }
        }
    }

    /** What was printed, for each compile the times of all rounds. */
    static List<List<Long>> times(List<String> lines) {
        List<List<Long>> times = new ArrayList<>();
        for (String line : lines) {
            String[] round = line.split(" ");
            for (int i = 0; i < round.length; i++) {
                if (times.size() == i) {
                    times.add(new ArrayList<>());
                }
                times.get(i).add(Long.valueOf(round[i]));
            }
        }
        return times;
    }
}
