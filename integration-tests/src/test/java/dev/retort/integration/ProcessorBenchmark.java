package dev.retort.integration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Retort costs a compile of up to 1,000 entities with inheritance and embeddables that changes nothing and whose revisions
 * are committed, beside a processor that does nothing. Its name keeps it out of the build: the numbers are for reading, and
 * depend on the machine.
 */
class ProcessorBenchmark {

    private static final int SUBCLASSES = 4;
    private static final int COLD_RUNS = 5;
    private static final int WARM_UPS = 8;
    private static final int WARM_RUNS = 9;
    private static final List<String> STRATEGIES = List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");

    private static final Pattern FIELD = Pattern.compile("(?m)^    (\\S+) (\\w)(\\w*);$");
    private static final String ACCESSORS = """

                public %1$s get%3$s%4$s() {
                    return %2$s%4$s;
                }

                public void set%3$s%4$s(%1$s %2$s%4$s) {
                    this.%2$s%4$s = %2$s%4$s;
                }
            """;

    private enum Shape {
        /** Fields and nothing else: the least that javac can have to do for an entity. */
        BARE,

        /** As most teams write them. */
        WITH_ACCESSORS
    }

    /** Reads nothing, writes nothing. */
    public static final class Idle extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }

    /** @param path where the processor is */
    private record Contestant(String name, Path path, String processor, Project project) {

        static Contestant idle(Project project) {
            return new Contestant(
                    "idle", Path.of("target/test-classes").toAbsolutePath(), Idle.class.getName(), project);
        }

        static Contestant retort(String name, Project project) {
            return new Contestant(name, Jars.PROCESSOR, "dev.retort.processor.RetortProcessor", project);
        }

        /** A compiler that has just been started, as on a command line. */
        long cold() {
            List<String> arguments = arguments();
            return millis(() -> ChildProcess.javac(project.sources(), arguments).requireSuccess());
        }

        List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of(
                    "--release",
                    "17",
                    "-d",
                    project.newClasses().toString(),
                    "-cp",
                    Jars.classPath(),
                    "-processorpath",
                    path.toString(),
                    "-processor",
                    processor));
            project.javaFiles().forEach(it -> arguments.add(it.toString()));
            return arguments;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} hierarchies of five, {1}")
    @CsvSource({"50, BARE", "100, BARE", "200, BARE", "200, WITH_ACCESSORS"})
    void compare(int hierarchies, Shape shape) throws IOException {
        Project project = new Project(folder.resolve("known"));
        writeEntities(project, hierarchies, shape);
        System.out.println(hierarchies * (1 + SUBCLASSES) + " entities, " + shape + "; first revision, cold: "
                + Contestant.retort("first", project).cold() + " ms");
        // As after a change of the declarations that left the schema as it was.
        Project unknown = project.copyTo(folder.resolve("unknown"));
        Files.writeString(unknown.snapshot(), Texts.withoutModel(Texts.read(unknown.snapshot())));
        for (Project each : List.of(project, unknown)) {
            ChildProcess.git(each.sources(), "init").requireSuccess();
            ChildProcess.git(each.sources(), "add", ".").requireSuccess();
        }
        List<Contestant> contestants = List.of(
                Contestant.idle(project),
                Contestant.retort("retort, known", project),
                Contestant.retort("retort, read in full", unknown));
        print("cold", contestants, cold(contestants));
        // Build tools have javac load a processor anew for each compile, so that only the compiler is warm.
        Path idle = contestants.get(0).path();
        List<Contestant> unchanged = contestants.subList(0, 2);
        print("warm", unchanged, warm(unchanged, List.of(idle), WarmCompiler.KEPT));
        print("warm, all built anew", contestants, warm(contestants, List.of(idle), WarmCompiler.EMPTY));
        List<Path> both = List.of(idle, Jars.PROCESSOR);
        print("warm, the processor too", unchanged, warm(unchanged, both, WarmCompiler.KEPT));
        print("warm, the processor too, all built anew", contestants, warm(contestants, both, WarmCompiler.EMPTY));
    }

    /** Takes turns, so that whatever else the machine does hits all. */
    private static List<List<Long>> cold(List<Contestant> contestants) {
        List<List<Long>> times = new ArrayList<>();
        contestants.forEach(it -> times.add(new ArrayList<>()));
        for (int run = 0; run < COLD_RUNS; run++) {
            for (int i = 0; i < times.size(); i++) {
                times.get(i).add(contestants.get(i).cold());
            }
        }
        return times;
    }

    /**
     * @param classPath of the compiler itself: what a processor finds there is loaded once
     * @param output whether what the last compile left in the class output is there
     */
    private static List<List<Long>> warm(List<Contestant> contestants, List<Path> classPath, String output) {
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                WarmCompiler.class.getName(),
                String.valueOf(WARM_UPS + WARM_RUNS),
                output));
        Project project = contestants.get(0).project();
        for (int i = 0; i < contestants.size(); i++) {
            String file = "../contestant" + i + ".txt";
            project.write(file, String.join("\n", contestants.get(i).arguments()));
            arguments.add(file);
        }
        return WarmCompiler.times(ChildProcess.java(project.sources(), arguments)
                .requireSuccess()
                .output()
                .lines()
                .skip(WARM_UPS)
                .toList());
    }

    private static void print(String what, List<Contestant> contestants, List<List<Long>> times) {
        for (int i = 0; i < times.size(); i++) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s, %s: median %d ms of %s, %+.1f %%",
                    contestants.get(i).name(),
                    what,
                    median(times.get(i)),
                    times.get(i),
                    100.0 * median(times.get(i)) / median(times.get(0)) - 100));
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long millis(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static void writeEntities(Project project, int hierarchies, Shape shape) {
        Map<String, String> sources = new TreeMap<>();
        sources.put("shop/Address.java", embeddable("Address", "String street;\n    String city;"));
        sources.put("shop/Price.java", embeddable("Price", "java.math.BigDecimal amount;\n    String currency;"));
        for (int i = 0; i < hierarchies; i++) {
            sources.put("shop/Root" + i + ".java", root(i));
            for (int j = 0; j < SUBCLASSES; j++) {
                sources.put("shop/Sub" + i + "x" + j + ".java", subclass(i, j));
            }
        }
        sources.forEach((path, source) -> project.write(path, shape == Shape.BARE ? source : withAccessors(source)));
    }

    private static String withAccessors(String source) {
        String accessors = FIELD.matcher(source)
                .results()
                .map(it -> ACCESSORS.formatted(
                        it.group(1), it.group(2), it.group(2).toUpperCase(Locale.ROOT), it.group(3)))
                .collect(Collectors.joining());
        return source.substring(0, source.lastIndexOf('}')) + accessors + "}\n";
    }

    private static String embeddable(String name, String fields) {
        return """
                package shop;

                @jakarta.persistence.Embeddable
                public class %s {
                    %s
                }
                """.formatted(name, fields);
    }

    private static String root(int number) {
        return """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Inheritance(strategy = InheritanceType.%s)
                public class Root%d {
                    @Id
                    @GeneratedValue
                    Long id;

                    @Version
                    int version;

                    String name;
                    java.time.Instant made;
                    Address address;

                    @ManyToOne
                    Root%d previous;
                }
                """.formatted(STRATEGIES.get(number % STRATEGIES.size()), number, Math.max(0, number - 1));
    }

    private static String subclass(int root, int number) {
        return """
                package shop;

                import jakarta.persistence.*;

                @Entity
                public class Sub%1$dx%2$d extends Root%1$d {
                    @Column(name = "text%2$d", length = 40)
                    String text;

                    @Embedded
                    @AttributeOverride(name = "amount", column = @Column(name = "amount%2$d", precision = 10, scale = 2))
                    @AttributeOverride(name = "currency", column = @Column(name = "currency%2$d", length = 3))
                    Price price;

                    @ElementCollection
                    java.util.Set<String> tags;
                }
                """.formatted(root, number);
    }
}
