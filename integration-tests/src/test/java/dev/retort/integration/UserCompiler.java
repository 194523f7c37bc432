package dev.retort.integration;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The compilers that people have, each with the arguments of its command line. */
enum UserCompiler {
    JAVAC {
        @Override
        boolean run(String[] arguments, PrintWriter output) {
            return ToolProvider.findFirst("javac").orElseThrow().run(output, output, arguments) == 0;
        }
    },
    ECJ {
        @Override
        boolean run(String[] arguments, PrintWriter output) {
            return Ecj.run(arguments, output);
        }
    };

    abstract boolean run(String[] arguments, PrintWriter output);

    /** @param what files to compile, and names of classes to process */
    Project.Compilation compile(Path classes, String classPath, List<String> what, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-cp",
                classPath,
                "-processorpath",
                Jars.PROCESSOR.toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(what);
        StringWriter output = new StringWriter();
        boolean succeeded = run(arguments.toArray(String[]::new), new PrintWriter(output));
        return new Project.Compilation(succeeded, output.toString(), classes);
    }

    /** Apart from the class path of the tests, whose processors would take part. */
    private static final class Ecj {

        private static final Method COMPILE = load();

        private static Method load() {
            try {
                ClassLoader loader =
                        new URLClassLoader(new URL[] {Jars.ECJ.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                return loader.loadClass("org.eclipse.jdt.core.compiler.batch.BatchCompiler")
                        .getMethod(
                                "compile",
                                String[].class,
                                PrintWriter.class,
                                PrintWriter.class,
                                loader.loadClass("org.eclipse.jdt.core.compiler.CompilationProgress"));
            } catch (MalformedURLException | ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        static boolean run(String[] arguments, PrintWriter output) {
            try {
                return (boolean) COMPILE.invoke(null, arguments, output, output, null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
