package dev.retort.integration;

import dev.retort.annotations.Naming;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The Hibernates that judge: the one that these tests depend on, and another in its place. */
enum HibernateVersion {
    V6(
            List.of(Jars.find("hibernate-core")),
            Naming.SPRING_BOOT_3,
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"),
    V7(
            filesIn("hibernate-7"),
            Naming.SPRING_BOOT_4,
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String STANDARD = "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";

    private final List<Path> jars;
    private final Naming spring;
    private final Map<String, Object> springSettings;
    private final Once<ClassLoader> classLoader = new Once<>(this::newClassLoader);

    /**
     * @param spring the naming of the Spring Boot that comes with this Hibernate
     * @param implicit what that Spring Boot sets, as its documentation says
     */
    HibernateVersion(List<Path> jars, Naming spring, String implicit, String physical) {
        this.jars = jars;
        this.spring = spring;
        this.springSettings = Map.of("hibernate.implicit_naming_strategy", implicit, PHYSICAL, physical);
    }

    private static List<Path> filesIn(String folder) {
        return Texts.filesIn(Path.of("target", folder).toAbsolutePath());
    }

    /** Hibernate's own naming, and that of Spring Boot. */
    List<Naming> namings() {
        return List.of(Naming.JPA, spring);
    }

    private Map<String, Object> settings(Naming naming) {
        return naming == spring ? springSettings : Map.of();
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
        URL[] urls = Stream.of(jars.stream(), filesIn(springFolder()).stream(), others)
                .flatMap(it -> it)
                .map(HibernateVersion::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private String springFolder() {
        return spring.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** The same for entities that may be in jars, and with names of some way. */
    BiConsumer<Path, DataSource> schema(JudgedSet set, Naming naming, String action) {
        Map<String, Object> settings = settings(set, naming, action);
        // It plans its queries at its start, in models with many circles for minutes, and here none runs.
        settings.put("hibernate.max_fetch_depth", 0);
        return make(
                HibernateSchema.class,
                new Class<?>[] {Map.class, List.class, List.class},
                settings,
                set.jars(),
                set.classNames());
    }

    /** Takes the folder of compiled entities and the database that has their schema; writes rows where the set can have some. */
    BiConsumer<Path, DataSource> use(JudgedSet set, Naming naming, String action) {
        return set.hasRows()
                ? make(
                        HibernateRows.class,
                        new Class<?>[] {Map.class, List.class, List.class, boolean.class, List.class},
                        settings(set, naming, action),
                        set.jars(),
                        set.classNames(),
                        set.hasFilledRows(),
                        set.withoutRows())
                : schema(set, naming, action);
    }

    private Map<String, Object> settings(JudgedSet set, Naming naming, String action) {
        Map<String, Object> settings = new HashMap<>(settings(naming));
        settings.putAll(set.settings());
        settings.put("hibernate.hbm2ddl.auto", action);
        return settings;
    }

    /** What becomes of names. */
    UnaryOperator<List<String>> names(Naming naming) {
        return make(
                HibernateNames.class,
                new Class<?>[] {String.class},
                settings(naming).getOrDefault(PHYSICAL, STANDARD));
    }

    @SuppressWarnings("unchecked")
    private <T> T make(Class<?> type, Class<?>[] parameters, Object... arguments) {
        try {
            return (T) classLoader()
                    .loadClass(type.getName())
                    .getConstructor(parameters)
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
