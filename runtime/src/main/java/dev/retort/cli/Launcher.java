package dev.retort.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What {@code java -jar} starts: the command line with every jar beside this one on its class path, the application's and its driver
 * among them.
 *
 * <p>A {@code Class-Path} in the manifest would do for picocli, but then javac's {@code -Xlint:path} warns every user whose
 * repository keeps the jars apart.
 */
final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException, URISyntaxException {
        Path self = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        URLClassLoader classLoader = new URLClassLoader(jarsBeside(self), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(classLoader);
        classLoader
                .loadClass("dev.retort.cli.Main")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static URL[] jarsBeside(Path self) throws IOException {
        try (Stream<Path> files = Files.list(self.getParent())) {
            return files.filter(it -> it.toString().endsWith(".jar"))
                    .sorted()
                    .map(Launcher::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has an address", e);
        }
    }
}
