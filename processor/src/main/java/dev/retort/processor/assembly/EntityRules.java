package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Location;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/** What Hibernate refuses of an entity, whether others extend it or not; one of these looks at all entities. */
final class EntityRules {

    private final Context context;
    private final Entities entities;
    private final Map<String, EntityModel> byName = new HashMap<>();

    EntityRules(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    void check(EntityModel entity) {
        checkKind(entity.declaration().annotated());
        checkName(entity);
        checkLocking(entity);
        if (!entity.secondaryTables().isEmpty()) {
            checkSecondaryTables(entity);
        }
        if (entity.parent().isEmpty() && entity.inheritance() != Inheritance.SINGLE_TABLE) {
            checkTables(entity);
        }
    }

    private void checkKind(Annotated annotated) {
        if (annotated.element().getKind() == ElementKind.INTERFACE && context.isHibernate7()) {
            context.reports().refused(annotated.where(), "an interface that is an entity", "make it a class");
        }
        for (AnnotationUse use : annotated.annotations()) {
            if (use.isPersistence("Embeddable") || use.isPersistence("MappedSuperclass")) {
                context.reports().refused(use.where(), use + " on an entity", "leave one of the two out");
            }
        }
    }

    private void checkLocking(EntityModel entity) {
        Annotated declared = Annotated.of(entity.declaration().element());
        declared.hibernate("OptimisticLocking")
                .filter(it -> it.constant("type")
                        .filter(Set.of("ALL", "DIRTY")::contains)
                        .isPresent())
                .filter(it -> entity.parent().isEmpty()
                        && declared.hibernate("DynamicUpdate").isEmpty())
                .ifPresent(it -> context.reports()
                        .refused(it.where(), it + " by attributes without @DynamicUpdate", "add that"));
    }

    private void checkName(EntityModel entity) {
        EntityModel other = byName.putIfAbsent(entity.name().text(), entity);
        if (other != null) {
            Annotated annotated = entity.declaration().annotated();
            context.reports()
                    .refused(
                            annotated
                                    .persistence("Entity")
                                    .map(it -> it.at("name"))
                                    .orElse(annotated.where()),
                            "two entities with the name " + entity.name().text() + ", here and "
                                    + other.qualifiedName(),
                            "give one of them another, as in @Entity(name = \"...\"), and its table with @Table(name = \"...\"),"
                                    + " or build anew if one has no source any more");
        }
    }

    private void checkSecondaryTables(EntityModel entity) {
        Set<QualifiedName> taken = new HashSet<>(Set.of(entity.table().nameInPostgres()));
        for (SecondaryTable secondary : entity.secondaryTables()) {
            if (!taken.add(secondary.table().nameInPostgres())) {
                context.reports()
                        .refused(
                                secondary.written().at("name"),
                                "a secondary table that the entity has already",
                                "give it another name");
            }
        }
    }

    private void checkTables(EntityModel root) {
        List<EntityModel> subclasses = entities.subclasses(root);
        boolean areToldApart = root.inheritance() == Inheritance.JOINED
                && root.declaration().annotated().is("DiscriminatorColumn");
        if (subclasses.isEmpty() || areToldApart) {
            return;
        }
        Map<QualifiedName, EntityModel> byTable = new HashMap<>();
        Stream.concat(Stream.of(root), subclasses.stream()).forEach(it -> {
            EntityModel other = byTable.putIfAbsent(it.table().nameInPostgres(), it);
            if (other != null) {
                context.reports()
                        .refused(
                                tableOf(it),
                                "the table of " + other.simpleName() + " for " + it.simpleName(),
                                "use another");
            }
        });
    }

    private static Location tableOf(EntityModel entity) {
        Annotated annotated = entity.declaration().annotated();
        Optional<AnnotationUse> table = annotated.persistence("Table");
        return table.map(it -> it.at("name")).orElse(annotated.where());
    }
}
