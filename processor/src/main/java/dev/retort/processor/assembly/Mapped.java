package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * An attribute at its place in an entity, embeddables unfolded.
 *
 * @param path {@code address.street}; in a collection {@code phones.value.number}
 * @param column the {@code @Column} that counts: the entity's override, or else the attribute's own
 * @param conversion the {@code @Convert} that counts
 * @param override the {@code @AssociationOverride} that stands in for the attribute's own join columns and join table
 * @param outermost the entity's own field, through which this attribute was reached
 * @param isKey whether its columns are part of the primary key
 * @param validation what Bean Validation may say about it
 * @param contents of a collection
 * @param subclass the entity whose rows alone have it, in a table shared with others; none where all rows of the table do
 * @param pattern what its column is called after all
 */
record Mapped(
        String path,
        Attribute attribute,
        Optional<AnnotationUse> column,
        Optional<AnnotationUse> conversion,
        Optional<AnnotationUse> override,
        Location outermost,
        boolean isKey,
        Validation validation,
        Optional<Contents> contents,
        Optional<TypeElement> subclass,
        ColumnPattern pattern) {

    private static final Set<String> ASSOCIATIONS = Set.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany");

    /** In which order Hibernate looks at the attributes of an entity. */
    static final Comparator<Mapped> AS_BOUND = Comparator.<Mapped, Boolean>comparing(it -> !it.isKey)
            .thenComparingInt(it -> PersistentClass.superclasses(it.declaring()).size())
            .thenComparing(Mapped::path);

    /** Bean Validation reaches into an embeddable only through {@code @Valid}, and demands values only where the embeddable is demanded. */
    enum Validation {
        IGNORED,
        WITHOUT_NOT_NULL,
        WHOLE
    }

    /** The same where the primary key is made of other columns. */
    Mapped outsideOfKey() {
        return withKey(false);
    }

    /** The same where its columns are part of the primary key. */
    Mapped insideOfKey() {
        return withKey(true);
    }

    private Mapped withKey(boolean key) {
        return new Mapped(
                path, attribute, column, conversion, override, outermost, key, validation, contents, subclass, pattern);
    }

    /** The same with what else is said of its column. */
    Mapped with(List<AnnotationUse> others) {
        return as(attribute.type(), attribute.annotated().with(others));
    }

    /** The same with another type, of which nothing is said. */
    Mapped as(TypeMirror type) {
        return as(type, new Annotated(attribute.member(), List.of()));
    }

    private Mapped as(TypeMirror type, Annotated annotated) {
        return new Mapped(
                path,
                new Attribute(attribute.member(), attribute.name(), type, annotated),
                column,
                conversion,
                override,
                outermost,
                isKey,
                validation,
                contents,
                subclass,
                pattern);
    }

    /** Whether it has, by itself, a column. */
    boolean hasColumn() {
        return attribute.isPlain()
                || association().isEmpty()
                        && !isElementCollection()
                        && !isFormula(attribute)
                        && attribute.hibernate("Parent").isEmpty();
    }

    /** Beside a column Hibernate passes over a formula. */
    static boolean isFormula(Attribute attribute) {
        return attribute.hibernate("Formula").isPresent() && !attribute.is("Column");
    }

    /** The part of the key that {@code @MapsId} names; none where it means the whole. */
    Optional<String> mapsId() {
        return attribute.persistence("MapsId").flatMap(it -> it.text("value")).map(Located::value);
    }

    boolean isEmbedded() {
        return path.indexOf('.') >= 0;
    }

    /** A reference gets its columns when all others are there, and what a collection adds to the table of its elements comes last. */
    boolean isBoundBefore(Mapped other) {
        return association().isPresent() == other.association().isPresent()
                && !isOfElements()
                && !other.isOfElements()
                && AS_BOUND.compare(this, other) < 0;
    }

    private boolean isOfElements() {
        return Annotated.of(outermost.element()).is("OneToMany");
    }

    boolean isEmbeddedBeside(Mapped other) {
        return isEmbedded() && subclass.equals(other.subclass) && ownField().equals(other.ownField());
    }

    private String ownField() {
        return path.substring(0, path.indexOf('.'));
    }

    /** The class of the entity's own field. */
    TypeElement declaring() {
        return (TypeElement) outermost.element().getEnclosingElement();
    }

    Location where() {
        return attribute.where();
    }

    Annotated annotated() {
        return attribute.annotated();
    }

    /** The attribute of a subclass is told apart from one of the same name in another by the name of its class. */
    Origin origin() {
        return new Origin(subclass.isEmpty() ? path : subclass.get().getSimpleName() + "." + path, where());
    }

    /**
     * Whether it is the same attribute at the same place. Asked of each; where records are compared whole, a compiler just started
     * spends tens of milliseconds on linking what the JDK makes of {@code equals}.
     */
    boolean isSame(Mapped other) {
        return path.equals(other.path)
                && subclass.equals(other.subclass)
                && where().element().equals(other.where().element());
    }

    /** None where all rows of the table have it. */
    List<TypeElement> rowsOf() {
        return subclass.isEmpty() ? List.of() : List.of(subclass.get());
    }

    boolean isForSomeRows() {
        return subclass.isPresent();
    }

    /** The annotation that makes it an association; of several, the one that Hibernate looks for first. */
    Optional<AnnotationUse> association() {
        Optional<AnnotationUse> first = Optional.empty();
        for (AnnotationUse use : annotated().annotations()) {
            if (use.isPersistence("ManyToOne")) {
                return Optional.of(use);
            }
            if (first.isEmpty() && use.isPersistence() && isAssociation(use.nameInFamily())) {
                first = Optional.of(use);
            }
        }
        return first;
    }

    private boolean isAssociation(String annotation) {
        return ASSOCIATIONS.contains(annotation)
                || contents.isPresent()
                        && annotation.equals("ElementCollection")
                        && CollectionTypes.isOfEntitiesByType(attribute);
    }

    /** The same where it is to one other entity. */
    Optional<AnnotationUse> toOne() {
        Optional<AnnotationUse> association = association();
        return association.isPresent()
                        && (association.get().isPersistence("ManyToOne")
                                || association.get().isPersistence("OneToOne"))
                ? association
                : Optional.empty();
    }

    /** Whether it refers to one other entity, and not just back from the other side. */
    boolean isOwningToOne() {
        return toOne().filter(it -> it.text("mappedBy").isEmpty()).isPresent();
    }

    /** Whether it holds values, or embeddables, in a table of its own. */
    boolean isElementCollection() {
        return CollectionTypes.isOfElements(attribute);
    }

    List<AnnotationUse> joinColumns() {
        List<AnnotationUse> overriding = overridingJoinColumns();
        return overriding.isEmpty() ? ownJoinColumns() : overriding;
    }

    List<AnnotationUse> overridingJoinColumns() {
        return override.map(it -> it.annotations("joinColumns")).orElse(List.of());
    }

    /** What stands at the attribute, whatever overrides it. */
    List<AnnotationUse> ownJoinColumns() {
        List<AnnotationUse> written = attribute.repeated("JoinColumn", "JoinColumns");
        if (written.isEmpty() && attribute.is("MapsId")) {
            return attribute.repeated("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns").stream()
                    .filter(it -> it.has("name"))
                    .toList();
        }
        return attribute.annotated().hasAnyOfHibernate()
                ? Stream.concat(
                                written.stream(),
                                columnsOrFormulas(attribute).flatMap(it -> it.annotation("column").stream()))
                        .toList()
                : written;
    }

    /** What Hibernate joins by besides columns. */
    List<AnnotationUse> joinFormulas() {
        return joinFormulas(attribute);
    }

    /** The columns it is joined by, apart wherever there is a formula among them. */
    List<List<AnnotationUse>> adjacentJoinColumns() {
        if (joinFormulas().isEmpty()) {
            return List.of(joinColumns());
        }
        List<List<AnnotationUse>> adjacent = new ArrayList<>();
        adjacent.add(new ArrayList<>());
        columnsOrFormulas(attribute).forEach(it -> {
            if (it.annotation("formula").isPresent()) {
                adjacent.add(new ArrayList<>());
            } else {
                it.annotation("column").ifPresent(adjacent.get(adjacent.size() - 1)::add);
            }
        });
        return adjacent;
    }

    static List<AnnotationUse> joinFormulas(Attribute attribute) {
        if (!attribute.annotated().hasAnyOfHibernate()) {
            return List.of();
        }
        boolean hasColumns = attribute.is("JoinColumn") || attribute.is("JoinColumns");
        return Stream.concat(
                        attribute.hibernate("JoinFormula").filter(it -> !hasColumns).stream(),
                        columnsOrFormulas(attribute).flatMap(it -> it.annotation("formula").stream()))
                .toList();
    }

    private static Stream<AnnotationUse> columnsOrFormulas(Attribute attribute) {
        return attribute.repeated("JoinColumnOrFormula", "JoinColumnsOrFormulas").stream();
    }

    /** Of a collection; Hibernate takes either annotation for either kind. */
    Optional<AnnotationUse> explicitTable() {
        return attribute.persistence("CollectionTable").or(this::joinTable);
    }

    /** The table of an override that has join columns too is passed over by Hibernate. */
    Optional<AnnotationUse> joinTable() {
        return override.filter(it -> overridingJoinColumns().isEmpty())
                .flatMap(it -> it.annotation("joinTable"))
                .or(() -> attribute.persistence("JoinTable"));
    }

    /** Every {@code @ForeignKey} that may apply to its join columns: Hibernate reads what stands at the attribute, whoever overrides its columns. */
    List<AnnotationUse> foreignKeys() {
        List<AnnotationUse> found = new ArrayList<>();
        Stream.of(override, attribute.persistence("JoinColumns"), attribute.persistence("JoinColumn"))
                .flatMap(Optional::stream)
                .forEach(it -> it.annotation("foreignKey").ifPresent(found::add));
        foreignKeysOfColumns().filter(it -> !ForeignKeys.isUnwanted(it)).forEach(found::add);
        return found;
    }

    /** Of one of several columns, or of an override's: what Hibernate does not read, and makes otherwise. */
    Stream<AnnotationUse> unreadForeignKeys() {
        boolean isOwn = override.isEmpty() && attribute.is("JoinColumn");
        boolean isUnwanted = foreignKeys().stream().anyMatch(ForeignKeys::isUnwanted);
        return foreignKeysOfColumns().filter(it -> !isOwn && ForeignKeys.isUnwanted(it) != isUnwanted);
    }

    private Stream<AnnotationUse> foreignKeysOfColumns() {
        // Of a join column that only stands in for one, Hibernate does not look at it.
        return joinColumns().stream()
                .filter(it -> !it.isPersistence("PrimaryKeyJoinColumn"))
                .flatMap(it -> it.annotation("foreignKey").stream());
    }
}
