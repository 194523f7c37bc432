package dev.retort.demo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder, the compiler and the command line of a developer, with everything they would see printed. */
final class Workshop {

    private static final Path ENTITIES = Path.of("src/test/resources/demo");
    private static final int LINES_OF_A_LONG_FILE = 40;

    private final Path folder;
    private final String url;
    private final Path javaHome = Path.of(System.getProperty("java.home"));

    Workshop(Path folder, String url) {
        this.folder = folder;
        this.url = url;
    }

    void show() throws IOException, InterruptedException {
        title("A shop: seven classes, and a package that says where revisions live");
        Files.createDirectories(migrations());
        Files.writeString(
                migrations().resolve("package-info.java"),
                "@Migrations\npackage shop.migrations;\n\nimport dev.retort.annotations.Migrations;\n");
        copy("first");
        print(migrations().resolve("package-info.java"));
        print(folder.resolve("shop/Customer.java"));

        title("Compile it: the first revision is there");
        compile();
        print(revision("R0001"));

        title("Apply it to an empty PostgreSQL");
        retort("upgrade", "head");
        retort("current");
        retort("history");

        title("Edit: customers get a phone and longer names, products get reviews");
        copy("second");
        print(folder.resolve("shop/Customer.java"));
        print(folder.resolve("shop/Review.java"));

        title("Compile again: the second revision is there");
        compile();
        print(revision("R0002"));
        retort("show", "head");

        title("Up, down, and up again");
        retort("upgrade", "head");
        retort("downgrade", "-1");
        retort("current");
        retort("upgrade", "head");
        retort("history");

        title("Do database and revisions agree?");
        retort("verify");
    }

    private Path migrations() {
        return folder.resolve("shop/migrations");
    }

    private Path revision(String ordinal) throws IOException {
        try (Stream<Path> files = Files.list(migrations())) {
            return files.filter(it -> it.getFileName().toString().startsWith(ordinal))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void copy(String step) throws IOException {
        try (Stream<Path> files = Files.list(ENTITIES.resolve(step))) {
            for (Path file : files.toList()) {
                Files.writeString(folder.resolve("shop").resolve(file.getFileName()), Files.readString(file));
            }
        }
    }

    private void compile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("javac"),
                "-d",
                "classes",
                "-cp",
                jars("retort-annotations", "retort-runtime", "jakarta.persistence-api"),
                "-processorpath",
                jars("retort-processor")));
        try (Stream<Path> files = Files.walk(folder.resolve("shop"))) {
            files.filter(it -> it.toString().endsWith(".java"))
                    .sorted()
                    .forEach(it -> command.add(folder.relativize(it).toString()));
        }
        run("javac -d classes -processorpath retort-processor.jar shop/*.java shop/migrations/*.java", command);
    }

    private void retort(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                "-cp",
                "classes" + File.pathSeparator + jars("retort-annotations", "retort-runtime", "picocli", "postgresql"),
                "dev.retort.cli.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--url", url));
        run("java dev.retort.cli.Main " + String.join(" ", arguments), command);
    }

    private void run(String shown, List<String> command) throws IOException, InterruptedException {
        System.out.println("$ " + shown);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // The demo is a developer's day, also on a build server.
        builder.environment().remove("CI");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(output.replace(folder + File.separator, ""));
        if (process.waitFor() != 0) {
            throw new IllegalStateException("exit code " + process.exitValue());
        }
    }

    private String tool(String name) {
        return javaHome.resolve("bin").resolve(name).toString();
    }

    private static String jars(String... artifacts) {
        return String.join(
                File.pathSeparator,
                Stream.of(artifacts)
                        .map(artifact -> Stream.of(
                                        System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(it ->
                                        Path.of(it).getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                                .findFirst()
                                .orElseThrow(() -> new IllegalStateException("no jar of " + artifact)))
                        .toList());
    }

    private static void title(String text) {
        System.out.println("\n── " + text + " " + "─".repeat(Math.max(0, 90 - text.length())) + "\n");
    }

    private void print(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        System.out.println("▸ " + folder.relativize(file));
        lines.stream().limit(LINES_OF_A_LONG_FILE).forEach(it -> System.out.println("  " + it));
        if (lines.size() > LINES_OF_A_LONG_FILE) {
            System.out.println("  … and " + (lines.size() - LINES_OF_A_LONG_FILE) + " lines more");
        }
        System.out.println();
    }
}
