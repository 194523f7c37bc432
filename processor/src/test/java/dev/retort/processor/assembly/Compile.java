package dev.retort.processor.assembly;

import dev.retort.annotations.Drops;
import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.EnumCodes;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.problem.Report;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles entities with a processor that does nothing but assemble; libraries that are not on the class path are in {@code stubs}. */
final class Compile {

    private static final Path STUBS = Path.of("src", "test", "resources", "stubs");
    private static final Pattern TYPE_NAME = Pattern.compile("(?:class|enum|record|interface) (\\w+)");
    private static final String HEADER =
            "package shop; import jakarta.persistence.*; import java.io.*; import java.math.*;"
                    + " import java.time.*; import java.util.*; ";

    /** What came of it. */
    record Result(Assembly assembly, String schema) {

        /** The ids and messages, without places. */
        List<String> problems() {
            return assembly.reports().stream().map(Report::message).toList();
        }
    }

    private Naming naming = Naming.JPA;
    private Hibernate hibernate = Hibernate.V6;
    private String header = HEADER;

    Compile with(Naming otherNaming) {
        naming = otherNaming;
        return this;
    }

    Compile with(Hibernate otherHibernate) {
        hibernate = otherHibernate;
        return this;
    }

    Compile withHeader(String otherHeader) {
        header = otherHeader;
        return this;
    }

    /** The schema of sources that may not be complained about. */
    static String schemaOf(String... sources) {
        return new Compile().schema(sources);
    }

    String schema(String... sources) {
        Result result = sources(sources);
        if (!result.problems().isEmpty()) {
            throw new AssertionError(String.join("\n", result.problems()));
        }
        return result.schema();
    }

    /** Each source is a type declaration; package and imports are put before it on the same line. */
    Result sources(String... sources) {
        return compile(Stream.of(sources).map(this::inMemory).toList());
    }

    private JavaFileObject inMemory(String source) {
        Matcher name = TYPE_NAME.matcher(source);
        if (!name.find()) {
            throw new IllegalArgumentException("no type in " + source);
        }
        return new SimpleJavaFileObject(
                URI.create("string:///shop/" + name.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return header + source;
            }
        };
    }

    private static JavaCompiler javac() {
        return ToolProvider.getSystemJavaCompiler();
    }

    private Result compile(List<JavaFileObject> files) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Assembling processor = new Assembling();
        JavaCompiler.CompilationTask task = javac().getTask(
                        null,
                        null,
                        diagnostics,
                        List.of(
                                "-proc:only",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-sourcepath",
                                STUBS.toString()),
                        null,
                        files);
        task.setProcessors(List.of(processor));
        task.setLocale(Locale.ROOT);
        task.call();
        boolean hasErrors = diagnostics.getDiagnostics().stream().anyMatch(it -> it.getKind() == Diagnostic.Kind.ERROR);
        if (processor.result == null || hasErrors) {
            throw new AssertionError(diagnostics.getDiagnostics().toString());
        }
        return new Result(processor.result, SchemaText.of(processor.result.schema()));
    }

    private final class Assembling extends AbstractProcessor {

        private Assembly result;

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
            if (round.processingOver()) {
                return false;
            }
            Set<TypeElement> entities = new LinkedHashSet<>();
            for (TypeElement annotation : annotations) {
                if (annotation.getSimpleName().contentEquals("Entity")) {
                    entities.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
                }
            }
            PackageElement anyPackage = processingEnv
                    .getElementUtils()
                    .getPackageOf(entities.iterator().next());
            result = SchemaAssembler.assemble(
                    new MigrationsDeclaration(
                            anyPackage,
                            "default",
                            List.of(),
                            List.of(),
                            naming,
                            hibernate,
                            Drops.WARN,
                            dev.retort.annotations.Safety.WARN,
                            false,
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.empty()),
                    entities,
                    new PersistentClasses(hibernate),
                    new Unmentioned(List.of(), List.of()),
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    DeclaredOrder.KEPT,
                    new EnumCodes(processingEnv, it -> true, Path.of(""), anyPackage));
            return false;
        }
    }
}
