package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Hibernate does not let anybody say of an attribute in its place, or of its type. */
final class AttributeChecks {

    /** Nothing else can be left of them. */
    private static final Map<String, Set<String>> KEPT_OF_TIMES = Map.of(
            "java.sql.Date", Set.of("DATE"),
            "java.sql.Time", Set.of("TIME"),
            "java.sql.Timestamp", Set.of("TIMESTAMP"),
            "java.time.LocalDate", Set.of("DATE"),
            "java.time.LocalDateTime", Set.of("TIMESTAMP"),
            "java.time.LocalTime", Set.of("TIME"),
            "java.time.OffsetDateTime", Set.of("TIMESTAMP"),
            "java.time.OffsetTime", Set.of("TIME"),
            "java.time.ZonedDateTime", Set.of("TIMESTAMP"));

    private final Context context;
    private final boolean hasKeyClass;

    AttributeChecks(Context context, PersistentClass entity) {
        this.context = context;
        this.hasKeyClass = entity.hasKeyClass();
    }

    /** In the key of a map Hibernate looks at none of this. */
    void check(Attribute attribute, PlaceOfAttribute place, boolean isInEmbeddable) {
        if (attribute.isPlain() || place.isWithinKeyOfMap()) {
            return;
        }
        for (AnnotationUse use : attribute.annotated().annotations()) {
            if (use.has("targetEntity") && context.isHibernate7()) {
                checkTarget(attribute, use);
            }
            if (use.isPersistence("GeneratedValue") && !place.isInKey() && !hasKeyClass) {
                context.reports().refused(use.where(), use + " on what is no key", "remove it");
            } else if (use.isPersistence("Enumerated")) {
                checkEnumerated(attribute, use);
            } else if (use.isPersistence("JoinColumns") && !context.isHibernate7()) {
                checkJoinColumns(attribute, use);
            } else if (use.isPersistence("OneToOne") && (place.isInKey() || attribute.is("MapsId"))) {
                use.text("mappedBy").ifPresent(it -> checkInverse(attribute, use, it.where()));
            } else if (use.isPersistence("Embedded") || use.isPersistence("EmbeddedId")) {
                checkEmbedded(attribute, use);
            } else if (use.isPersistence("Version") && !isInEmbeddable) {
                checkVersion(attribute, use);
            } else if (use.isHibernate("Formula")) {
                checkFormula(attribute, use, place.isInKey() && !place.isInCollection());
            } else if (use.isHibernate("UuidGenerator")) {
                checkUuid(attribute, use);
            } else if (use.isHibernate("NaturalId")) {
                checkNaturalId(attribute, use);
            } else if (use.isHibernate("Parent") && !isInEmbeddable) {
                context.reports()
                        .refused(use.where(), use + " outside of an embeddable", "remove it, or map an association");
            } else if (use.isPersistence("Temporal") && !attribute.is("Version")) {
                checkTemporal(attribute, use);
            } else if (use.isPersistence("OrderBy") && context.isHibernate7()) {
                checkOrder(attribute, use);
            } else if (use.isHibernate("Fetch")) {
                checkFetch(attribute, use);
            } else if (use.isHibernate()
                    && use.simpleName().startsWith("ColumnTransformer")
                    && hasColumnToTransform(attribute)) {
                (use.isHibernate("ColumnTransformer") ? Stream.of(use) : use.annotations("value").stream())
                        .forEach(it -> checkTransformer(attribute, it));
            }
        }
    }

    private void checkInverse(Attribute attribute, AnnotationUse association, Location mappedBy) {
        if (attribute.is("MapsId")) {
            context.reports().unsupported(mappedBy, "the inverse side of a " + association + " with @MapsId");
        } else {
            context.reports()
                    .refused(
                            mappedBy,
                            "the inverse side of a " + association + " as a key",
                            "make this the side that owns it, or use another key");
        }
    }

    private void checkEmbedded(Attribute attribute, AnnotationUse embedded) {
        TypeMirror type = attribute.type();
        if (Embeddables.isOfJava(type)
                && !CollectionChecks.isCollection(attribute)
                && Embeddables.target(attribute).isEmpty()) {
            context.reports()
                    .refused(
                            embedded.where(),
                            embedded + " on a " + JavaTypes.name(type),
                            embedded.isPersistence("Embedded") ? "remove it" : "use @Id");
        }
    }

    /** Hibernate 7 compares it with what is declared. */
    private void checkTarget(Attribute attribute, AnnotationUse association) {
        Optional<TypeMirror> declared =
                attribute.isToOne() ? Optional.of(attribute.type()) : CollectionTypes.element(attribute.type());
        Optional<Located<TypeMirror>> target = association.type("targetEntity");
        if (declared.filter(AttributeChecks::isClass).isPresent()
                && target.map(Located::value)
                        .filter(AttributeChecks::isClass)
                        .filter(it -> !isKindOf(it, declared.get()))
                        .isPresent()) {
            context.reports()
                    .refused(
                            target.get().where(),
                            "a targetEntity that is no " + JavaTypes.name(declared.get()),
                            "declare it as one, or leave the targetEntity out");
        }
    }

    private static boolean isClass(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED;
    }

    private boolean isKindOf(TypeMirror one, TypeMirror other) {
        return context.types()
                .isAssignable(context.types().erasure(one), context.types().erasure(other));
    }

    private void checkVersion(Attribute attribute, AnnotationUse version) {
        if (Embeddables.of(attribute).isPresent()) {
            context.reports()
                    .refused(version.where(), version + " on an embeddable", "put it on a number, or on an Instant");
        }
    }

    private void checkFormula(Attribute attribute, AnnotationUse formula, boolean isKey) {
        if (attribute.is("Column") && !attribute.is("ElementCollection")) {
            context.reports().withoutEffect(formula.where(), formula + " beside @Column", "remove one of the two");
        } else if (isKey) {
            context.reports().refused(formula.where(), formula + " as a key", "use a column");
        }
    }

    /** Of a type variable Hibernate looks at the bound. */
    private void checkUuid(Attribute attribute, AnnotationUse generator) {
        TypeMirror type = context.types().erasure(attribute.isOfVariable() ? attribute.declared() : attribute.type());
        if (!Set.of("java.util.UUID", "java.lang.String", "byte[]").contains(JavaTypes.name(type))) {
            context.reports()
                    .refused(
                            generator.where(),
                            generator + " on a " + JavaTypes.name(type),
                            "declare it as a UUID or a String, or use another generator");
        }
    }

    private void checkNaturalId(Attribute attribute, AnnotationUse naturalId) {
        boolean isInverse = attribute.annotated().annotations().stream()
                .anyMatch(it -> it.text("mappedBy").isPresent());
        boolean isByColumn = attribute.is("OneToMany")
                && (isInverse || CollectionContradictions.joinColumn(attribute).isPresent());
        if (isByColumn) {
            context.reports().unsupported(naturalId.where(), naturalId + " on a @OneToMany");
        } else if (CollectionChecks.isCollection(attribute)
                || attribute.hibernate("ManyToAny").isPresent()
                || attribute.isToOne() && isInverse
                || Mapped.isFormula(attribute)) {
            context.reports().refused(naturalId.where(), naturalId + " on what has no column", "remove it");
        }
    }

    private void checkTemporal(Attribute attribute, AnnotationUse temporal) {
        String type = JavaTypes.name(
                attribute.is("ElementCollection")
                        ? CollectionTypes.element(attribute.type()).orElse(attribute.type())
                        : attribute.type());
        Set<String> kept = type.equals("java.sql.Timestamp") && !context.isHibernate7()
                ? Set.of("DATE", "TIMESTAMP")
                : KEPT_OF_TIMES.getOrDefault(type, Set.of());
        temporal.constant("value")
                .filter(it -> !kept.isEmpty() && !kept.contains(it))
                .ifPresent(it -> context.reports()
                        .refused(temporal.at("value"), temporal + "(" + it + ") of a " + type, "remove it"));
    }

    private void checkOrder(Attribute attribute, AnnotationUse order) {
        if (!new CollectionTypes(context).mayBeCollection(attribute)) {
            context.reports().refused(order.where(), order + " on what is no collection", "remove it");
        }
    }

    private void checkFetch(Attribute attribute, AnnotationUse fetch) {
        boolean isSubselect =
                fetch.constant("value").filter("SUBSELECT"::equals).isPresent();
        if (isSubselect && attribute.isToOne()) {
            context.reports()
                    .refused(
                            fetch.at("value"),
                            fetch + "(SUBSELECT) of what refers to one entity",
                            "use SELECT or JOIN");
        }
    }

    private void checkEnumerated(Attribute attribute, AnnotationUse enumerated) {
        if (isReadAsOneValue(attribute) && !isRefusedOtherwise(attribute) && !mayHoldEnums(attribute.type())) {
            context.reports()
                    .refused(
                            enumerated.where(),
                            enumerated + " on what is no enum",
                            "remove it, or make the attribute an enum");
        }
    }

    /** Hibernate looks for the annotation nowhere else. */
    private static boolean isReadAsOneValue(Attribute attribute) {
        return Stream.of("ElementCollection", "OneToMany", "ManyToMany", "ManyToOne", "OneToOne")
                        .noneMatch(attribute::is)
                && Stream.of("ManyToAny", "Any", "Parent", "Type", "CompositeType")
                        .noneMatch(it -> attribute.hibernate(it).isPresent())
                && Embeddables.of(attribute).isEmpty()
                && Embeddables.of(attribute.type()).isEmpty();
    }

    private boolean isRefusedOtherwise(Attribute attribute) {
        return context.isHibernate7() && (attribute.is("Convert") || attribute.isCollectionOfVariable());
    }

    private boolean mayHoldEnums(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return mayBeEnum(array.getComponentType());
        }
        if (context.supertypes().has(type, "java.util.Collection")) {
            return CollectionTypes.element(type)
                    .filter(AttributeChecks::mayBeEnum)
                    .isPresent();
        }
        return mayBeEnum(type);
    }

    /** Also one without constants. */
    private static boolean mayBeEnum(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private void checkJoinColumns(Attribute attribute, AnnotationUse columns) {
        if (columns.annotations("value").isEmpty()
                && !attribute.is("JoinColumn")
                && attribute.hibernate("Any").isEmpty()) {
            context.reports()
                    .refused(columns.where(), "an empty " + columns, "remove it, or write a @JoinColumn in it");
        }
    }

    private static boolean hasColumnToTransform(Attribute attribute) {
        return Stream.of("OneToMany", "ManyToMany").noneMatch(attribute::is)
                && Stream.of("ManyToAny", "Any", "Parent", "Formula")
                        .noneMatch(it -> attribute.hibernate(it).isPresent());
    }

    private void checkTransformer(Attribute attribute, AnnotationUse transformer) {
        Optional<String> column = transformer.text("forColumn").map(Located::value);
        boolean isMeant = column.isEmpty()
                || column.equals(attribute
                        .persistence("Column")
                        .flatMap(it -> it.text("name"))
                        .map(Located::value));
        transformer
                .text("write")
                .filter(it -> isMeant && !(it.value().isBlank() && context.isHibernate7()))
                .filter(it -> it.value().chars().filter(letter -> letter == '?').count() != 1)
                .ifPresent(it -> context.reports()
                        .refused(
                                it.where(),
                                transformer + " that writes without exactly one ?",
                                "write the ? where the value goes, once"));
    }
}
