package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Discriminator.Kind;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Hibernate refuses of entities that extend each other. */
final class HierarchyRules {

    private final Context context;
    private final Entities entities;

    HierarchyRules(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    void check(EntityModel entity) {
        Annotated annotated = entity.declaration().annotated();
        if (!entity.isJoinedToParent()) {
            for (AnnotationUse use : annotated.annotations()) {
                if (use.isPersistence("PrimaryKeyJoinColumn") || use.isPersistence("PrimaryKeyJoinColumns")) {
                    context.reports()
                            .refused(
                                    use.where(),
                                    use + " where no table of a parent is joined",
                                    "remove it, or make the strategy of the hierarchy JOINED");
                }
            }
            annotated.hibernate("OnDelete").ifPresent(this::complainAboutOnDelete);
        }
        for (Annotated type : entity.declaration().lineage()) {
            if (type.is("MappedSuperclass")) {
                checkSuperclass(type, entity.root());
            }
        }
        if (entity.parent().isPresent()) {
            checkSubclass(entity, entity.root());
        } else {
            checkRoot(entity);
        }
    }

    private void checkSuperclass(Annotated type, EntityModel root) {
        for (AnnotationUse use : type.annotations()) {
            if (use.isPersistence("Inheritance") || use.isPersistence("Table")) {
                context.reports()
                        .refused(use.where(), use + " on a mapped superclass", "put it on " + root.simpleName());
            }
        }
    }

    private void complainAboutOnDelete(AnnotationUse onDelete) {
        String what = onDelete + " on a class of which no table of a parent is joined";
        if (context.isHibernate7()) {
            context.reports().withoutEffect(onDelete.where(), what, "remove it");
        } else {
            context.reports().refused(onDelete.where(), what, "remove it");
        }
    }

    private void checkSubclass(EntityModel entity, EntityModel root) {
        Annotated annotated = entity.declaration().annotated();
        for (Mapped mapped : entity.attributes()) {
            Location where = mapped.where();
            if (mapped.isKey()) {
                context.reports()
                        .refused(where, "a key in a subclass", "remove it; the key is that of " + root.simpleName());
            }
            if (mapped.attribute().is("Version")) {
                context.reports().refused(where, "a version in a subclass", "move it to " + root.simpleName());
            }
            mapped.attribute().hibernate("NaturalId").ifPresent(it -> context.reports()
                    .refused(it.where(), it + " in a subclass", "move it to " + root.simpleName()));
        }
        Optional<Inheritance> written =
                Inheritance.writtenOn(entity.declaration().annotated());
        written.filter(it -> it != entity.inheritance()).ifPresent(it -> complainAboutStrategy(annotated, it, root));
        if (written.isEmpty() && entity.inheritance() != Inheritance.TABLE_PER_CLASS) {
            discriminatorAnnotations(annotated).forEach(it -> context.reports()
                    .refused(it.where(), it + " in a subclass", "put it on " + root.simpleName()));
        }
        if (entity.sharesTableOfParent()) {
            annotated.persistence("Table").filter(it -> !isTableOf(root, it)).ifPresent(it -> context.reports()
                    .refused(
                            it.at("name"),
                            "a table for a subclass whose rows are in that of " + root.simpleName(),
                            "remove it, or choose another @Inheritance on " + root.simpleName()));
        }
    }

    private void complainAboutStrategy(Annotated annotated, Inheritance written, EntityModel root) {
        AnnotationUse use = annotated.persistence("Inheritance").orElseThrow();
        String remedy = "the one of " + root.simpleName() + " holds for all";
        if (written == Inheritance.SINGLE_TABLE) {
            context.reports().withoutEffect(use.where(), use + " in a subclass", remedy);
        } else {
            context.reports().refused(use.at("strategy"), "another strategy in a subclass", remedy);
        }
    }

    private boolean isTableOf(EntityModel root, AnnotationUse table) {
        Optional<Identifier> name =
                table.text("name").flatMap(it -> context.names().lookedUp(it));
        return name.filter(root.table().name().name()::equals).isPresent();
    }

    private static Stream<AnnotationUse> discriminatorAnnotations(Annotated annotated) {
        return Stream.of(annotated.persistence("DiscriminatorColumn"), Discriminator.formula(annotated))
                .flatMap(Optional::stream);
    }

    private void checkRoot(EntityModel root) {
        Annotated annotated = root.declaration().annotated();
        List<EntityModel> subclasses = entities.subclasses(root);
        switch (root.inheritance()) {
            case SINGLE_TABLE -> checkValues(root, subclasses);
            case JOINED -> {
                Discriminator.formula(annotated).ifPresent(it -> context.reports()
                        .refused(it.where(), it + " with the strategy JOINED", "use @DiscriminatorColumn, or none"));
                if (annotated.is("DiscriminatorColumn")) {
                    checkValues(root, subclasses);
                }
            }
            case TABLE_PER_CLASS -> {
                discriminatorAnnotations(annotated).forEach(it -> context.reports()
                        .withoutEffect(
                                it.where(), it + " with the strategy TABLE_PER_CLASS", "the table tells the class"));
                if (!subclasses.isEmpty()) {
                    refuseIdentity(root);
                }
            }
        }
    }

    private void refuseIdentity(EntityModel root) {
        root.attributes().stream()
                .filter(Mapped::isKey)
                .flatMap(it -> it.attribute().persistence("GeneratedValue").stream())
                .filter(it -> it.constant("strategy").filter("IDENTITY"::equals).isPresent())
                .forEach(it -> context.reports()
                        .refused(
                                it.at("strategy"),
                                "keys numbered by each of several tables",
                                "use a sequence, which the tables share"));
    }

    private void checkValues(EntityModel root, List<EntityModel> subclasses) {
        Discriminator discriminator = Discriminator.of(root.declaration().annotated());
        Map<String, EntityModel> byValue = new HashMap<>();
        if (subclasses.isEmpty() && discriminator.column().isEmpty()) {
            return;
        }
        Stream.concat(Stream.of(root), subclasses.stream()).forEach(entity -> {
            Optional<Located<String>> written = Discriminator.writtenValue(entity);
            Location where = written.map(Located::where)
                    .orElse(entity.declaration().annotated().where());
            boolean isWord = Discriminator.isNull(entity) || Discriminator.isAnythingElse(entity);
            if (discriminator.kind() == Kind.CHAR && written.isEmpty()) {
                context.reports()
                        .refused(
                                where,
                                "a class without a value where the discriminator is a CHAR",
                                "add @DiscriminatorValue");
            } else if (!isWord && !discriminator.accepts(discriminator.value(entity))) {
                context.reports()
                        .refused(
                                where,
                                "\"" + discriminator.value(entity) + "\" as a value of a discriminator of type "
                                        + discriminator.kind(),
                                "write another");
            } else if (!entity.declaration().isAbstract()) {
                EntityModel other = byValue.putIfAbsent(discriminator.value(entity), entity);
                if (other != null) {
                    context.reports()
                            .refused(
                                    where,
                                    "the discriminator value \"" + discriminator.value(entity) + "\", which is that of "
                                            + other.simpleName(),
                                    "give each class another @DiscriminatorValue");
                }
            }
        });
    }
}
