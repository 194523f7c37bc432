package dev.retort.integration;

import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** What Hibernate itself makes of compiled entities. */
final class HibernateSchema {

    private HibernateSchema() {}

    static void export(List<Class<?>> entities, ClassLoader classLoader, DataSource dataSource) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(classLoader)
                .build();
        try (StandardServiceRegistry services = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("hibernate.connection.datasource", dataSource)
                .applySetting("hibernate.hbm2ddl.auto", "create-only")
                .applySetting("hibernate.hbm2ddl.halt_on_error", true)
                .applySetting("hibernate.hbm2ddl.create_namespaces", true)
                .build()) {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.buildMetadata();
            SchemaManagementToolCoordinator.process(
                    metadata,
                    services,
                    services.requireService(ConfigurationService.class).getSettings(),
                    action -> {});
        }
    }

    /** The entities among compiled classes, by name. */
    static List<Class<?>> entities(Path classes, ClassLoader classLoader) {
        return Texts.filesIn(classes).stream()
                .map(it -> classes.relativize(it).toString())
                .filter(it -> it.endsWith(".class") && !it.endsWith("package-info.class"))
                .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .<Class<?>>map(it -> load(it, classLoader))
                .filter(it -> it.isAnnotationPresent(Entity.class))
                .toList();
    }

    private static Class<?> load(String name, ClassLoader classLoader) {
        try {
            return Class.forName(name, false, classLoader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
