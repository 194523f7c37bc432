package dev.retort.integration;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** What Hibernate itself makes of compiled entities, or says of a database for them; {@link HibernateVersion} makes one in a class loader of its own. */
public final class HibernateSchema implements BiConsumer<Path, DataSource> {

    private final Map<String, Object> settings;
    private final List<Path> jars;
    private final List<String> classNames;

    /**
     * @param settings for Hibernate
     * @param classNames of the entities that are in the jars
     */
    public HibernateSchema(Map<String, Object> settings, List<Path> jars, List<String> classNames) {
        this.settings = settings;
        this.jars = jars;
        this.classNames = classNames;
    }

    @Override
    public void accept(Path classes, DataSource dataSource) {
        // Only a whole start looks at Bean Validation.
        accept(classes, dataSource, started -> {});
    }

    /** @param use what is done with it once it has started */
    void accept(Path classes, DataSource dataSource, Consumer<SessionFactory> use) {
        ClassLoader classLoader = classLoader(classes);
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // Hibernate looks for its services there too, and would find those of the other Hibernate.
        thread.setContextClassLoader(classLoader);
        try {
            start(classes, classLoader, dataSource, use);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private void start(Path classes, ClassLoader classLoader, DataSource dataSource, Consumer<SessionFactory> use) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(classLoader)
                .build();
        try (StandardServiceRegistry services = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("hibernate.connection.datasource", dataSource)
                .applySetting("hibernate.hbm2ddl.halt_on_error", true)
                .applySetting("hibernate.hbm2ddl.create_namespaces", true)
                .applySettings(settings)
                .build()) {
            MetadataSources sources = new MetadataSources(services);
            mapped(classes, classLoader).forEach(sources::addAnnotatedClass);
            try (SessionFactory started = sources.buildMetadata().buildSessionFactory()) {
                use.accept(started);
            }
        }
    }

    private ClassLoader classLoader(Path classes) {
        return new URLClassLoader(
                Stream.concat(Stream.of(classes), jars.stream())
                        .map(HibernateSchema::url)
                        .toArray(URL[]::new),
                HibernateSchema.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The classes that Hibernate would find by scanning, and those that it is told of. */
    private List<Class<?>> mapped(Path classes, ClassLoader classLoader) {
        Stream<String> compiled = Texts.filesIn(classes).stream()
                .map(it -> classes.relativize(it).toString())
                .filter(it -> it.endsWith(".class") && !it.endsWith("package-info.class"))
                .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'));
        return Stream.concat(compiled, classNames.stream())
                .sorted()
                .<Class<?>>map(it -> load(it, classLoader))
                .filter(HibernateSchema::isMapped)
                .toList();
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    private static Class<?> load(String name, ClassLoader classLoader) {
        try {
            return Class.forName(name, false, classLoader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
