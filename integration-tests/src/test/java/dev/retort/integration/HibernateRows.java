package dev.retort.integration;

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
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/**
 * A row of every entity, written by Hibernate into a database that is there already, and read again;
 * {@link HibernateVersion} makes one in a class loader of its own.
 */
public final class HibernateRows implements BiConsumer<Path, DataSource> {

    private final HibernateSchema schema;
    private final boolean filled;
    private final List<String> leftOut;

    /**
     * @param settings for Hibernate
     * @param classNames of the entities that are in the jars
     * @param filled whether a row has more than what the constructor of the entity gives it
     * @param leftOut those of which no row can be written
     */
    public HibernateRows(
            Map<String, Object> settings,
            List<Path> jars,
            List<String> classNames,
            boolean filled,
            List<String> leftOut) {
        schema = new HibernateSchema(settings, jars, classNames);
        this.filled = filled;
        this.leftOut = leftOut;
    }

    @Override
    public void accept(Path classes, DataSource dataSource) {
        schema.accept(classes, dataSource, this::writeAndRead);
    }

    private void writeAndRead(SessionFactory factory) {
        List<EntityPersister> entities = new ArrayList<>();
        ((SessionFactoryImplementor) factory).getMappingMetamodel().forEachEntityDescriptor(entities::add);
        SampleValues values = new SampleValues();
        entities.stream()
                .filter(it -> it.isMutable() && !it.isAbstract() && !leftOut.contains(it.getEntityName()))
                .sorted(Comparator.comparing(EntityPersister::getEntityName))
                .forEach(it -> writeAndRead(it, factory, values));
    }

    private void writeAndRead(EntityPersister entity, SessionFactory factory, SampleValues values) {
        Object written = factory.fromTransaction(session -> make(entity, new Specimens(session, values)));
        factory.inTransaction(session -> compare(
                entity,
                written,
                session.find(
                        entity.getMappedClass(),
                        factory.getPersistenceUnitUtil().getIdentifier(written))));
    }

    private Object make(EntityPersister entity, Specimens specimens) {
        return filled ? specimens.whole(entity) : specimens.plain(entity);
    }

    private static void compare(EntityPersister entity, Object written, Object read) {
        Object[] expected = entity.getValues(written);
        Object[] actual = entity.getValues(read);
        for (int i = 0; i < expected.length; i++) {
            boolean isWritten = entity.getPropertyInsertability()[i];
            if (isWritten && !isEqual(entity.getPropertyTypes()[i], expected[i], actual[i], entity.getFactory())) {
                throw new AssertionError(entity.getEntityName() + "." + entity.getPropertyNames()[i] + " is "
                        + actual[i] + ", expected " + expected[i]);
            }
        }
    }

    /** An embeddable that holds nothing may be read as none, or the other way round. */
    private static boolean isEqual(Type type, Object expected, Object actual, SessionFactoryImplementor factory) {
        if (type instanceof CollectionType collection) {
            return contents(collection, expected, factory).equals(contents(collection, actual, factory));
        }
        if (type instanceof ComponentType component && expected != null && actual != null) {
            Object[] theirs = component.getPropertyValues(actual);
            Object[] ours = component.getPropertyValues(expected);
            return IntStream.range(0, ours.length)
                    .allMatch(it -> isEqual(component.getSubtypes()[it], ours[it], theirs[it], factory));
        }
        return type.isAssociationType() || type instanceof ComponentType || type.isEqual(expected, actual);
    }

    /** As texts, for an order is not always kept. */
    private static List<String> contents(CollectionType type, Object collection, SessionFactoryImplementor factory) {
        CollectionPersister role = factory.getMappingMetamodel().getCollectionDescriptor(type.getRole());
        Stream<String> contents = collection instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(it -> text(role.getIndexType(), it.getKey(), factory) + "="
                                + text(role.getElementType(), it.getValue(), factory))
                : collection instanceof Collection<?> several
                        ? several.stream().map(it -> text(role.getElementType(), it, factory))
                        : Stream.empty();
        return contents.sorted().toList();
    }

    private static String text(Type type, Object value, SessionFactoryImplementor factory) {
        if (type instanceof ComponentType component && value != null) {
            Object[] values = component.getPropertyValues(value);
            return IntStream.range(0, values.length)
                    .mapToObj(it -> text(component.getSubtypes()[it], values[it], factory))
                    .toList()
                    .toString();
        }
        return type.toLoggableString(value, factory);
    }
}
