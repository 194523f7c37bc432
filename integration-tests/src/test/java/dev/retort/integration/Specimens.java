package dev.retort.integration;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.EntityValuedModelPart;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.PropertyAccess;
import org.hibernate.type.ArrayType;

/** Entities as their constructors make them, stored; with what these leave empty filled too, so that no set has to be written for its rows. */
final class Specimens {

    private final Session session;
    private final SampleValues values;
    private final List<EntityPersister> entities = new ArrayList<>();

    /** @param session that stores what others have to refer to */
    Specimens(Session session, SampleValues values) {
        this.session = session;
        this.values = values;
        ((SessionFactoryImplementor) session.getSessionFactory())
                .getMappingMetamodel()
                .forEachEntityDescriptor(entities::add);
        entities.sort(Comparator.comparing(EntityPersister::getEntityName));
    }

    /** With what the constructor gives it. */
    Object plain(EntityPersister entity) {
        Object made = newInstance(entity.getMappedClass());
        session.persist(made);
        return made;
    }

    /** With all its values, associations and collections. */
    Object whole(EntityPersister entity) {
        return store(entity, true);
    }

    private Object store(EntityPersister entity, boolean whole) {
        Object made = newInstance(entity.getMappedClass());
        fillKey(entity, made);
        fill(entity, made, whole);
        session.persist(made);
        return made;
    }

    /** Only with what it must have, for else there would be no end. */
    private Object another(EntityMappingType wanted) {
        return store(
                entities.stream()
                        .filter(it -> !it.isAbstract())
                        .filter(it ->
                                wanted.getMappedJavaType().getJavaTypeClass().isAssignableFrom(it.getMappedClass()))
                        .findFirst()
                        .orElseThrow(),
                false);
    }

    private void fillKey(EntityPersister entity, Object made) {
        EntityIdentifierMapping key = entity.getIdentifierMapping();
        if (key instanceof NonAggregatedIdentifierMapping several) {
            fill(several.getVirtualIdEmbeddable(), made);
        } else if (key instanceof EmbeddableValuedModelPart embedded) {
            key.setIdentifier(made, filled(embedded.getEmbeddableTypeDescriptor(), key.getIdentifier(made)), null);
        } else if (isAssigned(entity) && isEmpty(key.getIdentifier(made))) {
            // Each table of a hierarchy may call it otherwise.
            EntityIdentifierMapping ofAll = entity.getRootEntityDescriptor().getIdentifierMapping();
            key.setIdentifier(made, value((ModelPart) ofAll), null);
        }
    }

    /** The two Hibernates call it the same, but in other packages. */
    private static boolean isAssigned(EntityPersister entity) {
        return entity.getGenerator().getClass().getSimpleName().equals("Assigned");
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof Number number && number.doubleValue() == 0;
    }

    private Object filled(EmbeddableMappingType type, Object there) {
        Class<?> embeddable = type.getMappedJavaType().getJavaTypeClass();
        if (embeddable.isRecord()) {
            return there == null ? newRecord(type, embeddable) : there;
        }
        Object made = there == null ? newInstance(embeddable) : there;
        fill(type, made);
        return made;
    }

    private Object newRecord(EmbeddableMappingType type, Class<?> embeddable) {
        RecordComponent[] components = embeddable.getRecordComponents();
        try {
            Constructor<?> constructor = embeddable.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(components)
                    .map(it -> value((ModelPart) type.findAttributeMapping(it.getName())))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(EmbeddableMappingType type, Object made) {
        type.getAttributeMappings().forEach(it -> {
            PropertyAccess access = it.getPropertyAccess();
            if (isEmpty(access.getGetter().get(made))) {
                access.getSetter().set(made, value((ModelPart) it));
            }
        });
    }

    private void fill(EntityPersister entity, Object made, boolean whole) {
        entity.getAttributeMappings().forEach(it -> {
            PropertyAccess access = it.getPropertyAccess();
            Object there = access.getGetter().get(made);
            if (isVersion(entity, it)) {
                return;
            }
            if (there != null && it instanceof EmbeddableValuedModelPart embedded) {
                access.getSetter().set(made, filled(embedded.getEmbeddableTypeDescriptor(), there));
            } else if (there == null) {
                access.getSetter().set(made, value(it, whole));
            }
        });
    }

    /** A row with one is taken for stored already. */
    private static boolean isVersion(EntityPersister entity, AttributeMapping attribute) {
        return entity.isVersioned()
                && entity.getVersionMapping()
                        .getVersionAttribute()
                        .getAttributeName()
                        .equals(attribute.getAttributeName());
    }

    private Object value(AttributeMapping attribute, boolean whole) {
        boolean insertable = attribute.getAttributeMetadata().isInsertable();
        if (attribute instanceof ToOneAttributeMapping association) {
            boolean ours = association.getSideNature() == ForeignKeyDescriptor.Nature.KEY;
            return ours && (whole && insertable || isNeeded(association)) ? value((ModelPart) association) : null;
        }
        if (attribute instanceof PluralAttributeMapping collection) {
            // Hibernate makes no arrays.
            boolean isArray = collection.getCollectionDescriptor().getCollectionType() instanceof ArrayType;
            return whole && !isArray && !collection.getCollectionDescriptor().isInverse() ? oneIn(collection) : null;
        }
        return insertable ? value((ModelPart) attribute) : null;
    }

    /** What the key is made from is, whatever the association says. */
    private static boolean isNeeded(ToOneAttributeMapping association) {
        Set<String> key = new HashSet<>();
        association
                .findContainingEntityMapping()
                .getIdentifierMapping()
                .forEachSelectable((i, column) -> key.add(column.getSelectionExpression()));
        List<Boolean> inKey = new ArrayList<>();
        association
                .getForeignKeyDescriptor()
                .getKeyPart()
                .forEachSelectable((i, column) -> inKey.add(key.contains(column.getSelectionExpression())));
        return !association.getAttributeMetadata().isNullable() || inKey.contains(true);
    }

    private Object value(ModelPart part) {
        if (part instanceof BasicValuedModelPart column) {
            return column.isFormula() ? null : values.next(column.getJdbcMapping(), column);
        }
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return filled(embedded.getEmbeddableTypeDescriptor(), null);
        }
        return part instanceof EntityValuedModelPart entity ? another(entity.getEntityMappingType()) : null;
    }

    /** @return null if no element can be made */
    @SuppressWarnings("unchecked")
    private Object oneIn(PluralAttributeMapping collection) {
        Object element = value(collection.getElementDescriptor());
        Object made = collection.getCollectionDescriptor().getCollectionType().instantiate(1);
        if (element == null) {
            return null;
        }
        if (made instanceof Map<?, ?> map) {
            ((Map<Object, Object>) map).put(value(collection.getIndexDescriptor()), element);
        } else if (made instanceof Collection<?> several) {
            ((Collection<Object>) several).add(element);
        } else {
            return null;
        }
        return made;
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
}
