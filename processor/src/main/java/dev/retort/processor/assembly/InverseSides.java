package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.QualifiedName;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What may be wrong with the side of an association that is {@code mappedBy} the other. */
final class InverseSides {

    private final Context context;
    private final Entities entities;
    private final SharedKeys sharedKeys;

    InverseSides(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
        this.sharedKeys = new SharedKeys(context);
    }

    void check(EntityModel entity) {
        for (Mapped mapped : entity.attributes()) {
            Optional<AnnotationUse> association = mapped.association();
            Optional<String> mappedBy =
                    association.flatMap(it -> it.text("mappedBy")).map(Located::value);
            if (mappedBy.isPresent()) {
                checkColumns(mapped, association.get());
                entities.target(mapped, association.get()).ifPresent(target -> target.attribute(mappedBy.get())
                        .ifPresent(it -> checkOwner(entity, mapped, association.get(), target, it)));
            }
        }
    }

    /** Of a one-to-one Hibernate looks past them. */
    private void checkColumns(Mapped mapped, AnnotationUse association) {
        if (isToMany(association)) {
            mapped.joinTable().ifPresent(this::complainAboutColumns);
        }
        if (association.isPersistence("OneToMany")) {
            checkWhatIsLookedPast(mapped.attribute());
            mapped.override().stream()
                    .flatMap(it -> it.annotations("joinColumns").stream())
                    .findFirst()
                    .or(() -> CollectionContradictions.joinColumn(mapped.attribute()))
                    .ifPresent(this::complainAboutColumns);
        }
    }

    /** Hibernate has columns and foreign keys for them, of no use to anybody. */
    private void checkWhatIsLookedPast(Attribute inverse) {
        boolean isRefusedAnyway =
                !context.isHibernate7() && !Mapped.joinFormulas(inverse).isEmpty();
        Stream.of(
                        inverse.persistence("CollectionTable"),
                        inverse.hibernate("JoinFormula"),
                        inverse.hibernate("JoinColumnOrFormula"),
                        inverse.hibernate("JoinColumnsOrFormulas"))
                .flatMap(Optional::stream)
                .filter(it -> !isRefusedAnyway)
                .forEach(it -> context.reports().unsupported(it.where(), it + " beside mappedBy"));
    }

    private void complainAboutColumns(AnnotationUse written) {
        context.reports()
                .refused(written.where(), written + " beside mappedBy", "put it on the side that owns the association");
    }

    private void checkOwner(
            EntityModel entity, Mapped inverse, AnnotationUse association, EntityModel target, Mapped owner) {
        Optional<AnnotationUse> owning = owner.association();
        if (owning.isEmpty()) {
            if (AnyColumns.isFor(owner.attribute()) && !context.isHibernate7()) {
                refuse(association, owner, "refers to anything", "name a @ManyToOne");
            }
            return;
        }
        Optional<Located<String>> ownerOfOwner = owning.get().text("mappedBy");
        boolean isOneToOne = !isToMany(association);
        if (!owner.joinFormulas().isEmpty() && (isOneToOne || !context.isHibernate7())) {
            refuse(association, owner, "is joined by a formula", "name one that is joined by columns");
        } else if (!isOneToOne && isByOneOfSeveral(entity, target, owner)) {
            refuse(association, owner, "refers to one column", "name one that refers to the key");
        } else if (isOneToOne && isToMany(owning.get())) {
            refuse(association, owner, "is a " + owning.get(), "name a @OneToOne or @ManyToOne");
        } else if (!leadsTo(entity, owner, owning.get())) {
            refuse(
                    association,
                    owner,
                    "refers to " + nameOfTarget(owner, owning.get()),
                    "name one that refers to " + entity.simpleName());
        } else if (ownerOfOwner.isPresent()) {
            // A chain of one-to-ones is as good as its last.
            if (!isOneToOne || ownerOfOwner.get().value().equals(inverse.path())) {
                refuse(association, owner, "is mappedBy itself", "leave mappedBy out at one of the two");
            }
        } else if (!isOneToOne && sharedKeys.isFor(target.table(), target, owner)) {
            refuse(association, owner, "is joined by the key", "name a @ManyToOne");
        } else if (!isOneToOne) {
            checkKinds(association, owner, owning.get());
        }
    }

    /** The collection is by the key all the same, which then has other columns, unless Hibernate knows its rows already. */
    private static boolean isByOneOfSeveral(EntityModel entity, EntityModel target, Mapped owner) {
        return !entity.isKindOf(target.declaration().element())
                && owner.attribute().hibernate("PropertyRef").isPresent()
                && owner.joinColumns().size() < 2
                && entity.root().table().key().size() > 1;
    }

    /** Hibernate makes something of most kinds, which has columns and foreign keys that nobody would want. */
    private void checkKinds(AnnotationUse association, Mapped owner, AnnotationUse owning) {
        boolean isByColumn = owner.explicitTable().isEmpty()
                && !(owner.joinColumns().isEmpty() && owner.joinFormulas().isEmpty());
        if (owning.isPersistence("OneToMany") && isByColumn) {
            refuse(association, owner, "is a @OneToMany by a column", "name one of another kind");
        } else if (association.isPersistence("OneToMany") ? isToMany(owning) : isInTableOfEntity(owner)) {
            context.reports()
                    .unsupported(association.at("mappedBy"), "a " + association + " that is mappedBy a " + owning);
        }
    }

    private static boolean isInTableOfEntity(Mapped owner) {
        return owner.toOne().isPresent()
                && owner.joinTable().isEmpty()
                && owner.joinColumns().stream().allMatch(it -> it.text("table").isEmpty());
    }

    /** Hibernate lets an entity stand for any other of its hierarchy, or of its table. */
    private boolean leadsTo(EntityModel entity, Mapped owner, AnnotationUse owning) {
        if (!(Entities.type(owner, owning) instanceof DeclaredType declared)
                || !Annotated.says(declared.asElement(), "Entity")) {
            return true;
        }
        TypeElement target = (TypeElement) declared.asElement();
        TypeElement root = context.classes().of(target).root().element();
        return root.equals(entity.root().declaration().element())
                || tables(entities.of(target)).anyMatch(tables(entity).collect(Collectors.toSet())::contains);
    }

    private static Name nameOfTarget(Mapped owner, AnnotationUse owning) {
        return ((DeclaredType) Entities.type(owner, owning)).asElement().getSimpleName();
    }

    private static Stream<QualifiedName> tables(EntityModel entity) {
        return Stream.concat(
                Stream.of(entity.table().name()), entity.parent().stream().flatMap(InverseSides::tables));
    }

    private static boolean isToMany(AnnotationUse association) {
        return !association.isPersistence("ManyToOne") && !association.isPersistence("OneToOne");
    }

    private void refuse(AnnotationUse association, Mapped owner, String butWhat, String remedy) {
        context.reports()
                .refused(association.at("mappedBy"), "mappedBy = \"" + owner.path() + "\", which " + butWhat, remedy);
    }
}
