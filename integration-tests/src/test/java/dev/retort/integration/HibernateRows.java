package dev.retort.integration;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/**
 * A row of every entity, as its constructor makes it, written by Hibernate into a database that is there already, and read again; the
 * constructors of classes in jars leave that to {@link HibernateSample}. {@link HibernateVersion} makes one in a class loader of its
 * own.
 */
public final class HibernateRows implements BiConsumer<Path, DataSource> {

    private final HibernateSchema schema;
    private final boolean isFilled;
    private final List<String> leftOut;
    private final HibernateSample sample = new HibernateSample();

    /**
     * @param settings for Hibernate
     * @param classNames of the entities that are in the jars
     * @param leftOut those of which no row can be written
     */
    public HibernateRows(Map<String, Object> settings, List<Path> jars, List<String> classNames, List<String> leftOut) {
        schema = new HibernateSchema(settings, jars, classNames);
        this.leftOut = leftOut;
        isFilled = !classNames.isEmpty();
    }

    @Override
    public void accept(Path classes, DataSource dataSource) {
        schema.accept(classes, dataSource, this::writeAndRead);
    }

    private void writeAndRead(SessionFactory factory) {
        List<EntityPersister> entities = new ArrayList<>();
        ((SessionFactoryImplementor) factory).getMappingMetamodel().forEachEntityDescriptor(entities::add);
        entities.stream()
                .filter(it -> it.isMutable() && !it.isAbstract() && !leftOut.contains(it.getEntityName()))
                .sorted(Comparator.comparing(EntityPersister::getEntityName))
                .forEach(it -> writeAndRead(it, factory));
    }

    private void writeAndRead(EntityPersister entity, SessionFactory factory) {
        Object written = newInstance(entity.getMappedClass());
        factory.inTransaction(session -> {
            if (isFilled) {
                sample.fill(entity, written, session);
            }
            session.persist(written);
        });
        factory.inTransaction(session -> compare(
                entity,
                written,
                session.find(
                        entity.getMappedClass(),
                        factory.getPersistenceUnitUtil().getIdentifier(written))));
    }

    static Object newInstance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static void compare(EntityPersister entity, Object written, Object read) {
        Object[] expected = entity.getValues(written);
        Object[] actual = entity.getValues(read);
        for (int i = 0; i < expected.length; i++) {
            if (!isEqual(entity.getPropertyTypes()[i], expected[i], actual[i])) {
                throw new AssertionError(entity.getEntityName() + "." + entity.getPropertyNames()[i] + " is "
                        + actual[i] + ", expected " + expected[i]);
            }
        }
    }

    /** An embeddable that holds nothing may be read as none, or the other way round. */
    private static boolean isEqual(Type type, Object expected, Object actual) {
        if (type instanceof CollectionType) {
            return contents(expected).equals(contents(actual));
        }
        if (type instanceof ComponentType component && expected != null && actual != null) {
            Object[] theirs = component.getPropertyValues(actual);
            Object[] ours = component.getPropertyValues(expected);
            return IntStream.range(0, ours.length)
                    .allMatch(it -> isEqual(component.getSubtypes()[it], ours[it], theirs[it]));
        }
        return type.isAssociationType() || type instanceof ComponentType || type.isEqual(expected, actual);
    }

    /** As texts, for an order is not always kept. */
    private static List<String> contents(Object collection) {
        Stream<?> contents = collection instanceof Map<?, ?> map
                ? map.entrySet().stream()
                : collection instanceof Collection<?> several ? several.stream() : Stream.empty();
        return contents.map(String::valueOf).sorted().toList();
    }
}
