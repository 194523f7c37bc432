package dev.retort.integration;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;

/**
 * A row of every entity, as its constructor makes it, written by Hibernate into a database that is there already, and read again;
 * {@link HibernateVersion} makes one in a class loader of its own.
 */
public final class HibernateRows implements BiConsumer<Path, DataSource> {

    @Override
    public void accept(Path classes, DataSource dataSource) {
        new HibernateSchema(Map.of()).accept(classes, dataSource, HibernateRows::writeAndRead);
    }

    private static void writeAndRead(SessionFactory factory) {
        List<EntityPersister> entities = new ArrayList<>();
        ((SessionFactoryImplementor) factory).getMappingMetamodel().forEachEntityDescriptor(entities::add);
        entities.stream()
                .filter(it -> it.isMutable() && !it.isAbstract())
                .sorted(Comparator.comparing(EntityPersister::getEntityName))
                .forEach(it -> writeAndRead(it, factory));
    }

    private static void writeAndRead(EntityPersister entity, SessionFactory factory) {
        Object written = newInstance(entity.getMappedClass());
        factory.inTransaction(session -> session.persist(written));
        factory.inTransaction(session -> compare(
                entity,
                written,
                session.find(
                        entity.getMappedClass(),
                        factory.getPersistenceUnitUtil().getIdentifier(written))));
    }

    private static Object newInstance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compare(EntityPersister entity, Object written, Object read) {
        Object[] expected = entity.getValues(written);
        Object[] actual = entity.getValues(read);
        for (int i = 0; i < expected.length; i++) {
            Type type = entity.getPropertyTypes()[i];
            if (expected[i] != null && !type.isAssociationType() && !type.isEqual(expected[i], actual[i])) {
                throw new AssertionError(entity.getEntityName() + "." + entity.getPropertyNames()[i] + " is "
                        + actual[i] + ", expected " + expected[i]);
            }
        }
    }
}
