package dev.retort.integration;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.ManyToOneType;
import org.hibernate.type.Type;

/** Gives the attributes of an entity values where it has none, and writes the entities that it cannot do without. */
final class HibernateSample {

    private static final Map<Class<?>, Object> VALUES = values();

    private Session session;
    private int count;

    /** @param within what is filled is written by it as well */
    void fill(EntityPersister entity, Object instance, Session within) {
        session = within;
        fill(entity, instance);
    }

    private static Map<Class<?>, Object> values() {
        LocalDateTime time = LocalDateTime.of(2024, 2, 29, 12, 30, 15);
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(Boolean.class, true);
        values.put(Character.class, 'c');
        values.put(Byte.class, (byte) 1);
        values.put(Short.class, (short) 2);
        values.put(Float.class, 5.5f);
        values.put(Double.class, 6.25);
        values.put(BigInteger.class, BigInteger.TEN);
        values.put(BigDecimal.class, new BigDecimal("7.25"));
        values.put(UUID.class, new UUID(1, 2));
        values.put(Currency.class, Currency.getInstance("EUR"));
        values.put(URL.class, url());
        values.put(byte[].class, new byte[] {1, 2, 3});
        values.put(Date.class, Date.from(time.toInstant(ZoneOffset.UTC)));
        values.put(java.sql.Date.class, java.sql.Date.valueOf(time.toLocalDate()));
        values.put(java.sql.Time.class, java.sql.Time.valueOf(time.toLocalTime()));
        values.put(java.sql.Timestamp.class, java.sql.Timestamp.valueOf(time));
        values.put(LocalDate.class, time.toLocalDate());
        values.put(LocalTime.class, time.toLocalTime());
        values.put(LocalDateTime.class, time);
        values.put(Instant.class, time.toInstant(ZoneOffset.UTC));
        values.put(OffsetDateTime.class, time.atOffset(ZoneOffset.UTC));
        values.put(ZonedDateTime.class, time.atZone(ZoneOffset.UTC));
        values.put(Duration.class, Duration.ofMinutes(8));
        return values;
    }

    private static URL url() {
        try {
            return URI.create("https://example.org/").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(EntityPersister entity, Object instance) {
        if (isAssigned(entity)) {
            SharedSessionContractImplementor within = session.unwrap(SharedSessionContractImplementor.class);
            entity.setIdentifier(
                    instance, filled(entity.getIdentifierType(), entity.getIdentifier(instance, within), true), within);
        }
        Object[] values = entity.getValues(instance);
        Type[] types = entity.getPropertyTypes();
        for (int i = 0; i < values.length; i++) {
            if (!isVersion(entity, entity.getPropertyNames()[i])) {
                values[i] = filled(types[i], values[i], !entity.getPropertyNullability()[i]);
            }
        }
        entity.setValues(instance, values);
    }

    /** The class that says so has another package in Hibernate 7. */
    private static boolean isAssigned(EntityPersister entity) {
        return entity.getGenerator().getClass().getSimpleName().equals("Assigned")
                || entity.getIdentifierType() instanceof ComponentType;
    }

    /** An entity that has one is taken for one that was written before. */
    private static boolean isVersion(EntityPersister entity, String attribute) {
        return entity.isVersioned()
                && attribute.equals(
                        entity.getVersionMapping().getVersionAttribute().getAttributeName());
    }

    private Object filled(Type type, Object value, boolean isNeeded) {
        if (type instanceof ComponentType component) {
            return filled(component, value == null ? HibernateRows.newInstance(type.getReturnedClass()) : value);
        }
        if (type instanceof ManyToOneType && value == null && isNeeded) {
            return written(type.getReturnedClass());
        }
        boolean isBasic = !type.isAssociationType() && !type.isCollectionType();
        return value == null && isBasic ? of(type.getReturnedClass()) : value;
    }

    private Object filled(ComponentType type, Object component) {
        Object[] values = type.getPropertyValues(component);
        for (int i = 0; i < values.length; i++) {
            values[i] = filled(type.getSubtypes()[i], values[i], !type.getPropertyNullability()[i]);
        }
        type.setPropertyValues(component, values);
        return component;
    }

    private Object written(Class<?> type) {
        Object instance = HibernateRows.newInstance(type);
        fill(
                session.getSessionFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(type),
                instance);
        session.persist(instance);
        return instance;
    }

    /** Numbers and texts are others each time, for some of them are keys. */
    private Object of(Class<?> type) {
        count++;
        if (type == Integer.class) {
            return count;
        }
        if (type == Long.class) {
            return (long) count;
        }
        if (type == String.class) {
            return "text " + count;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray() && !VALUES.containsKey(type)) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return VALUES.get(type);
    }
}
