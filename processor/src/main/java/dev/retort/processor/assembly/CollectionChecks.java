package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What Hibernate does not let anybody say of a collection; Hibernate 6 looks past some of it. */
final class CollectionChecks {

    private static final Set<String> ABOUT_KEYS = Set.of(
            "MapKey",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns",
            "MapKeyTemporal");

    private static final Set<String> COLLECTIONS = Set.of("ElementCollection", "OneToMany", "ManyToMany");

    /** Beside these Hibernate converts only the other of the two. */
    private static final List<String> ONLY_ONE_CONVERTED =
            List.of("MapKeyEnumerated", "MapKeyTemporal", "MapKeyClass", "Enumerated", "Temporal");

    /** What says where keys are, and not what they are. */
    private static final Set<String> JOINING = Set.of("Column", "JoinColumn", "JoinColumns");

    private static final Pattern KEY_OR_VALUE = Pattern.compile("(key|value)(\\..*)?");

    private final Context context;
    private final CollectionTypes types;
    private final CollectionContradictions contradictions;

    CollectionChecks(Context context) {
        this.context = context;
        this.types = new CollectionTypes(context);
        this.contradictions = new CollectionContradictions(context);
    }

    /** @param isInCollection whether the attribute belongs to an element or a key of another collection */
    void check(Attribute attribute, boolean isInCollection) {
        Optional<AnnotationUse> collection = collection(attribute);
        collection.or(() -> attribute.hibernate("ManyToAny")).ifPresent(it -> checkWildcards(attribute, it));
        collection.filter(it -> !types.mayBeCollection(attribute)).ifPresent(it -> context.reports()
                .refused(
                        it.where(),
                        it + " on what is no collection",
                        "declare a collection, or use a to-one association"));
        if (isInCollection && collection.isPresent()) {
            context.reports()
                    .refused(
                            collection.get().where(),
                            "a collection within the elements of another",
                            "make the elements entities");
        }
        if (attribute.annotated().hasAnyOfHibernate()) {
            checkWhatOnlyHibernateSays(attribute);
        }
        checkOrder(attribute);
        checkKeys(attribute);
        if (collection.isPresent() || attribute.hibernate("ManyToAny").isPresent()) {
            contradictions.check(attribute);
        }
        if (collection.isPresent() && types.isMap(attribute.type())) {
            checkKeyOfVariable(attribute);
            checkConverters(attribute);
        }
        if (attribute.is("ElementCollection")) {
            CollectionContradictions.joinColumn(attribute)
                    .filter(it -> !it.isPersistence("JoinColumns") || context.isHibernate7())
                    .ifPresent(it -> context.reports()
                            .refused(
                                    it.where(),
                                    it + " beside @ElementCollection",
                                    "write it as joinColumns of @CollectionTable"));
            attribute.persistence("MapKey").ifPresent(it -> context.reports()
                    .refused(it.where(), it + " beside @ElementCollection", "use @MapKeyColumn"));
            overrideOfValues(attribute, types.isMap(attribute.type())).ifPresent(it -> context.reports()
                    .refused(it.where(), it + " on a collection of values", "use @Column"));
        }
        attribute
                .persistence("Embedded")
                .filter(it -> !attribute.is("MapKey"))
                .ifPresent(it -> checkEmbedded(attribute, it));
    }

    /** Hibernate takes the elements and the keys for embeddables then; of an enum it finds no attributes, and so no column of the key. */
    private void checkEmbedded(Attribute attribute, AnnotationUse embedded) {
        Optional<TypeMirror> key =
                types.isMap(attribute.type()) ? CollectionTypes.key(attribute.type()) : Optional.empty();
        Optional<TypeMirror> value = CollectionTypes.elementOf(attribute)
                .filter(CollectionChecks::isValue)
                .or(() -> key.filter(Embeddables::isOfJava));
        if (value.isPresent()) {
            context.reports()
                    .refused(
                            embedded.where(),
                            embedded + " on a collection of " + JavaTypes.name(value.get()),
                            "remove it, and write @Embeddable on the class that is embedded, if there is one");
        } else if (key.flatMap(Enums::enumOf).isPresent()) {
            context.reports().unsupported(embedded.where(), embedded + " on a map whose keys are enums");
        }
    }

    private void checkWhatOnlyHibernateSays(Attribute attribute) {
        checkSoftDelete(attribute);
        attribute
                .hibernate("Collate")
                .filter(it -> collection(attribute).isPresent())
                .ifPresent(it -> context.reports()
                        .refused(it.where(), it + " on a collection", "give its elements a @Column(columnDefinition)"));
        attribute.annotated().repeatedOfHibernate("Check", "Checks").forEach(it -> checkTable(attribute, it));
        checkNumbers(attribute);
        checkFormulas(attribute);
    }

    /** Whether the collection has a table that the check can be on. */
    private void checkTable(Attribute attribute, AnnotationUse check) {
        boolean isInverse =
                collection(attribute).flatMap(it -> it.text("mappedBy")).isPresent();
        boolean isInTarget =
                isInverse || !attribute.repeated("JoinColumn", "JoinColumns").isEmpty();
        if (attribute.is("ManyToMany") && isInverse) {
            context.reports()
                    .refused(check.where(), check + " on the inverse of a many-to-many", "put it on the other side");
        } else if (attribute.is("OneToMany") && isInTarget) {
            context.reports()
                    .withoutEffect(
                            check.where(),
                            check + " on a one-to-many without a table between",
                            "put it on the class of what is in it");
        }
    }

    private void checkSoftDelete(Attribute attribute) {
        Optional<AnnotationUse> use = attribute.hibernate("SoftDelete");
        if (use.isPresent() && attribute.is("OneToMany")) {
            context.reports()
                    .refused(
                            use.get().where(),
                            use.get() + " on a @OneToMany",
                            "put it on the entity that the collection holds");
        } else if (use.isPresent() && !attribute.is("ElementCollection") && !attribute.is("ManyToMany")) {
            context.reports()
                    .withoutEffect(use.get().where(), use.get() + " on what is no collection", "put it on the entity");
        }
    }

    private void checkNumbers(Attribute attribute) {
        Optional<AnnotationUse> use = attribute.hibernate("CollectionId");
        if (use.isEmpty()) {
            return;
        }
        boolean hasTable = attribute.is("JoinTable") || attribute.is("CollectionTable");
        boolean isInTarget = attribute.is("JoinColumn") && !hasTable || isInverse(attribute, "OneToMany");
        use.filter(it -> types.isMap(attribute.type())).ifPresent(it -> context.reports()
                .refused(it.where(), it + " on a map, which has keys already", "remove it"));
        use.filter(it -> attribute.is("OneToMany") && isInTarget).ifPresent(it -> context.reports()
                .refused(it.where(), it + " on a @OneToMany without a table between", "use @JoinTable"));
    }

    private void checkFormulas(Attribute attribute) {
        for (String name : List.of("JoinFormula", "JoinColumnOrFormula", "JoinColumnsOrFormulas")) {
            Optional<AnnotationUse> use = attribute.hibernate(name);
            use.filter(it -> attribute.is("ManyToMany")).ifPresent(it -> context.reports()
                    .withoutEffect(it.where(), it + " on a @ManyToMany", "use @JoinTable"));
            use.filter(it -> attribute.is("OneToMany")
                            && !Mapped.joinFormulas(attribute).isEmpty())
                    .filter(it -> !context.isHibernate7())
                    .ifPresent(it -> context.reports()
                            .refused(it.where(), "a @OneToMany that a formula joins", "use @JoinColumn"));
        }
    }

    static boolean isCollection(Attribute attribute) {
        return collection(attribute).isPresent();
    }

    private static Optional<AnnotationUse> collection(Attribute attribute) {
        for (AnnotationUse use : attribute.annotated().annotations()) {
            if (use.isPersistence() && COLLECTIONS.contains(use.nameInFamily())) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    private void checkOrder(Attribute attribute) {
        Optional<AnnotationUse> order = attribute.persistence("OrderColumn");
        if (order.isPresent() && !types.canHaveOrder(attribute.type())) {
            refuseOrIgnore(order.get(), order.get() + " on what is no list", "use a List");
        } else if (order.isPresent() && isInverse(attribute, "ManyToMany")) {
            context.reports()
                    .refused(
                            order.get().where(),
                            order.get() + " beside mappedBy of @ManyToMany",
                            "put it on the side that owns the table");
        }
    }

    private void checkKeys(Attribute attribute) {
        for (AnnotationUse use : attribute.annotated().annotations()) {
            if (!use.isPersistence() || !ABOUT_KEYS.contains(use.nameInFamily())) {
                continue;
            }
            if (!types.isMap(attribute.type())) {
                refuseOrIgnore(use, use + " on what is no map", "use a Map");
            } else if (!use.isPersistence("MapKey") && isInverse(attribute, "ManyToMany")) {
                context.reports().refused(use.where(), use + " beside mappedBy of @ManyToMany", "use @MapKey");
            }
        }
    }

    /** To Hibernate 7 it is any object, unless something else says what it is; Hibernate 6 does not know an embeddable then. */
    private void checkKeyOfVariable(Attribute map) {
        boolean isLost = context.isHibernate7()
                ? map.annotated().ofMapKey().annotations().stream().allMatch(it -> JOINING.contains(it.nameInFamily()))
                : CollectionTypes.key(map.type()).flatMap(Embeddables::of).isPresent();
        if (isLost && map.isMapByVariable() && !map.is("MapKey")) {
            context.reports()
                    .refused(
                            map.where(),
                            "a map by what a type variable stands for",
                            "write @MapKeyClass, or declare it where the type is known");
        }
    }

    /** Hibernate 6 does not look behind it. Kotlin writes one for what only can be read. */
    private void checkWildcards(Attribute attribute, AnnotationUse collection) {
        if (context.isHibernate7()) {
            return;
        }
        boolean isNamed = Stream.of("targetEntity", "targetClass")
                .anyMatch(it -> collection.type(it).isPresent());
        if (!isNamed && CollectionTypes.isElementWildcard(attribute.type())) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "a collection of what a wildcard stands for",
                            "declare it without the wildcard (in Kotlin as MutableList, MutableSet or MutableMap)");
        }
        if (CollectionTypes.isKeyWildcard(attribute.type())
                && !attribute.is("MapKey")
                && !attribute.is("MapKeyClass")) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "a map by what a wildcard stands for",
                            "declare it without the wildcard (in Kotlin as MutableList, MutableSet or MutableMap)");
        }
    }

    /** Where both the keys and the elements may be converted, one of the two must be named; plain elements are what is meant otherwise. */
    private void checkConverters(Attribute map) {
        if (!map.is("ElementCollection") || ONLY_ONE_CONVERTED.stream().anyMatch(map::is)) {
            return;
        }
        boolean isOfEmbeddables =
                CollectionTypes.element(map.type()).flatMap(Embeddables::of).isPresent();
        for (AnnotationUse convert : map.repeated("Convert", "Converts")) {
            String named = convert.text("attributeName").map(Located::value).orElse(isOfEmbeddables ? "" : "value");
            if (!KEY_OR_VALUE.matcher(named).matches()) {
                context.reports()
                        .refused(
                                convert.where(),
                                convert + " on a map that names neither its keys nor its values",
                                "begin the attributeName with key or value");
            }
        }
    }

    /** Whatever an override is about, Hibernate then takes the elements for embeddables, and no value can be taken apart. */
    static Optional<AnnotationUse> overrideOfValues(Attribute attribute, boolean isMap) {
        boolean isOfValues = attribute.is("ElementCollection")
                && CollectionTypes.elementOf(attribute)
                        .filter(CollectionChecks::isValue)
                        .isPresent();
        return isOfValues ? overrideOfParts(attribute, isMap ? "value." : "") : Optional.empty();
    }

    private static boolean isValue(TypeMirror type) {
        return Embeddables.isOfJava(type) || Enums.enumOf(type).isPresent();
    }

    private static Optional<AnnotationUse> overrideOfParts(Attribute collection, String prefix) {
        return collection.repeated("AttributeOverride", "AttributeOverrides").stream()
                .filter(it -> it.text("name")
                        .filter(name -> name.value().startsWith(prefix))
                        .isPresent())
                .findFirst();
    }

    /** What is in the elements, which need no annotation where they are said to be embedded, or an override is about their parts. */
    Optional<TypeElement> embeddableOfElements(Attribute collection, TypeMirror element, boolean isMap) {
        Optional<TypeElement> embeddable = Embeddables.of(element);
        if (embeddable.isPresent() || !collection.is("ElementCollection")) {
            return embeddable;
        }
        Optional<AnnotationUse> says =
                collection.persistence("Embedded").or(() -> overrideOfParts(collection, isMap ? "value." : ""));
        Optional<TypeElement> said = says.flatMap(it -> ownClass(element));
        if (said.isPresent()) {
            collection
                    .persistence("Convert")
                    .filter(it -> it.text("attributeName").isEmpty())
                    .ifPresent(it -> context.reports()
                            .withoutEffect(
                                    it.where(),
                                    it + " beside " + says.get()
                                            + ", by which Hibernate takes the elements for embedded,",
                                    "leave out one of the two"));
        }
        return said;
    }

    /** The same of keys. */
    static Optional<TypeElement> embeddableOfKeys(Attribute map, TypeMirror key) {
        return Embeddables.of(key).or(() -> map.persistence("Embedded")
                .or(() -> overrideOfParts(map, "key."))
                .flatMap(it -> ownClass(key)));
    }

    private static Optional<TypeElement> ownClass(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && !isValue(type)
                        && !Annotated.of(declared.asElement()).is("Entity")
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private static boolean isInverse(Attribute attribute, String association) {
        return attribute
                .persistence(association)
                .flatMap(it -> it.text("mappedBy"))
                .isPresent();
    }

    private void refuseOrIgnore(AnnotationUse use, String what, String remedy) {
        if (context.isHibernate7()) {
            context.reports().refused(use.where(), what, remedy);
        } else {
            context.reports().withoutEffect(use.where(), what, remedy);
        }
    }
}
