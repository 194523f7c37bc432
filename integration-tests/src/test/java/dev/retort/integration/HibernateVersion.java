package dev.retort.integration;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The Hibernates that judge: the one that these tests depend on, and another in its place. */
enum HibernateVersion {
    V6(List.of(Jars.find("hibernate-core"))),
    V7(Texts.filesIn(Path.of("target/hibernate-7").toAbsolutePath()));

    private final List<Path> jars;
    private final Once<ClassLoader> classLoader = new Once<>(this::newClassLoader);

    HibernateVersion(List<Path> jars) {
        this.jars = jars;
    }

    /** What entities made for it are compiled against. */
    String classPath() {
        return Jars.classPath(Stream.concat(
                        jars.stream(), Stream.of(Jars.find("hibernate-validator"), Jars.find("jakarta.validation-api")))
                .toArray(Path[]::new));
    }

    ClassLoader classLoader() {
        return classLoader.get();
    }

    private ClassLoader newClassLoader() {
        Stream<Path> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(it -> jars.stream().noneMatch(jar -> artifact(jar).equals(artifact(it))));
        URL[] urls =
                Stream.concat(jars.stream(), others).map(HibernateVersion::url).toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Takes the folder of compiled entities and the database to make their schema in. */
    BiConsumer<Path, DataSource> withSettings(Map<String, Object> settings) {
        return make(HibernateSchema.class, new Class<?>[] {Map.class}, settings);
    }

    /** Takes the folder of compiled entities and the database that has their schema. */
    BiConsumer<Path, DataSource> rows() {
        return make(HibernateRows.class, new Class<?>[0]);
    }

    @SuppressWarnings("unchecked")
    private BiConsumer<Path, DataSource> make(Class<?> type, Class<?>[] parameters, Object... arguments) {
        try {
            return (BiConsumer<Path, DataSource>) classLoader()
                    .loadClass(type.getName())
                    .getConstructor(parameters)
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
