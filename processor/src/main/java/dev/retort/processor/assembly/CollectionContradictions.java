package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Hibernate does not let anybody say together of one collection. */
final class CollectionContradictions {

    private static final Set<String> BAGS = Set.of("java.util.Collection", "java.util.List");

    private final Context context;

    CollectionContradictions(Context context) {
        this.context = context;
    }

    void check(Attribute collection) {
        checkKinds(collection);
        checkJoinColumns(collection);
        checkKeys(collection);
        checkOrders(collection);
        if (collection.annotated().hasAnyOfHibernate()) {
            checkBag(collection);
            checkNotFound(collection);
            checkOnDelete(collection);
        }
    }

    private void checkKinds(Attribute collection) {
        Optional<AnnotationUse> association =
                collection.persistence("OneToMany").or(() -> collection.persistence("ManyToMany"));
        if (association.isEmpty()) {
            return;
        }
        collection
                .persistence("ManyToMany")
                .filter(it -> collection.is("OneToMany"))
                .ifPresent(
                        it -> context.reports().refused(it.where(), it + " beside @OneToMany", "keep one of the two"));
        collection.persistence("ElementCollection").ifPresent(it -> context.reports()
                .withoutEffect(it.where(), it + " beside " + association.get(), "remove it"));
    }

    private void checkJoinColumns(Attribute collection) {
        if (collection.is("ManyToMany")) {
            joinColumn(collection).ifPresent(it -> context.reports()
                    .refused(it.where(), it + " beside @ManyToMany", "write it as joinColumns of @JoinTable"));
        }
    }

    /** The first that is written on the attribute, or the annotation that is there for them. */
    static Optional<AnnotationUse> joinColumn(Attribute attribute) {
        List<AnnotationUse> columns = attribute.repeated("JoinColumn", "JoinColumns");
        return columns.isEmpty() ? attribute.persistence("JoinColumns") : Optional.of(columns.get(0));
    }

    private void checkKeys(Attribute collection) {
        collection
                .persistence("MapKeyColumn")
                .filter(it -> collection.is("MapKey"))
                .ifPresent(it -> context.reports().refused(it.where(), it + " beside @MapKey", "keep one of the two"));
    }

    private void checkOrders(Attribute collection) {
        List<AnnotationUse> orders = Stream.of(
                        collection.persistence("OrderBy"),
                        collection.hibernate("OrderBy"),
                        collection.hibernate("SQLOrder"))
                .flatMap(Optional::stream)
                .toList();
        if (orders.isEmpty()) {
            complainAboutSecond(collection.hibernate("SortNatural"), collection.hibernate("SortComparator"));
        } else if (isSorted(collection)) {
            orders.forEach(it -> context.reports()
                    .refused(
                            it.where(),
                            it + " on a sorted collection",
                            "remove it, or declare a Set or a Map that nothing sorts"));
        } else if (collection.is("OrderBy")) {
            orders.stream().skip(1).forEach(it -> context.reports()
                    .refused(it.where(), it + " beside @OrderBy", "keep one of the two"));
        }
    }

    private boolean isSorted(Attribute collection) {
        return collection.hibernate("SortNatural").isPresent()
                || collection.hibernate("SortComparator").isPresent()
                || context.supertypes().has(collection.type(), "java.util.SortedSet")
                || context.supertypes().has(collection.type(), "java.util.SortedMap");
    }

    private void complainAboutSecond(Optional<AnnotationUse> one, Optional<AnnotationUse> other) {
        other.filter(it -> one.isPresent()).ifPresent(it -> context.reports()
                .refused(it.where(), it + " beside " + one.get(), "keep one of the two"));
    }

    private void checkBag(Attribute collection) {
        Optional<AnnotationUse> bag = collection.hibernate("Bag");
        if (bag.isEmpty()) {
            return;
        }
        if (!canBeBag(collection.type())) {
            context.reports()
                    .refused(
                            bag.get().where(),
                            bag.get() + " on what is neither a List nor a Collection",
                            "declare it as one, or remove it");
        }
        complainAboutSecond(collection.persistence("OrderColumn"), bag);
        complainAboutSecond(collection.hibernate("ListIndexBase"), bag);
    }

    private static boolean canBeBag(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                || type instanceof DeclaredType declared
                        && BAGS.contains(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString());
    }

    private void checkNotFound(Attribute collection) {
        collection
                .hibernate("NotFound")
                .filter(it -> !collection.is("ManyToMany"))
                .ifPresent(it -> context.reports()
                        .refused(it.where(), it + " on a collection that is no @ManyToMany", "remove it"));
    }

    /** Hibernate does not ask whether there is a table between, only whether the annotation is there. */
    private void checkOnDelete(Attribute collection) {
        boolean isInverse = collection
                .persistence("OneToMany")
                .filter(it -> it.text("mappedBy").isEmpty())
                .isEmpty();
        collection
                .hibernate("OnDelete")
                .filter(it -> !isInverse && joinColumn(collection).isEmpty())
                .ifPresent(it -> context.reports()
                        .refused(
                                it.where(),
                                it + " on a @OneToMany with neither @JoinColumn nor mappedBy",
                                "write one of them, or remove it"));
    }
}
