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
        return classPath(List.of());
    }

    /** @param more that the entities are in or need */
    String classPath(List<Path> more) {
        return Jars.classPath(Stream.of(
                        jars.stream(),
                        Stream.of(Jars.find("hibernate-validator"), Jars.find("jakarta.validation-api")),
                        more.stream())
                .flatMap(it -> it)
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
        return make(
                HibernateSchema.class,
                new Class<?>[] {Map.class, List.class, List.class},
                settings,
                List.of(),
                List.of());
    }

    /** The same for entities that may be in jars. */
    BiConsumer<Path, DataSource> schema(JudgedSet set, String action) {
        return make(
                HibernateSchema.class,
                new Class<?>[] {Map.class, List.class, List.class},
                Map.of("hibernate.hbm2ddl.auto", action),
                set.jars(),
                set.classNames());
    }

    /** Takes the folder of compiled entities and the database that has their schema. */
    BiConsumer<Path, DataSource> rows(JudgedSet set) {
        return make(HibernateRows.class, new Class<?>[] {List.class, List.class}, set.jars(), set.classNames());
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
