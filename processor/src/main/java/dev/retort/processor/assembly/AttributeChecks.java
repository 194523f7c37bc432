package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Hibernate does not let anybody say of an attribute in its place. */
final class AttributeChecks {

    private final Context context;
    private final ValueChecks values;
    private final boolean hasKeyClass;

    AttributeChecks(Context context, PersistentClass entity) {
        this.context = context;
        this.values = new ValueChecks(context);
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
            if (use.isPersistence()) {
                checkPersistence(attribute, use, place, isInEmbeddable);
            } else if (use.isHibernate()) {
                checkHibernate(attribute, use, place, isInEmbeddable);
            }
        }
    }

    /** Of a collection that says nothing of its table Hibernate makes the same. */
    void checkOverride(Attribute attribute, AnnotationUse override) {
        boolean saysNothing = override.annotations("joinColumns").isEmpty()
                && override.annotation("joinTable").isEmpty();
        if (saysNothing && (isOwningToOne(attribute) || isCollectionWithPlace(attribute))) {
            context.reports().at(override.at("name"), Problem.OVERRIDE_WITHOUT_COLUMNS, attribute.name());
        }
    }

    private static boolean isOwningToOne(Attribute attribute) {
        return attribute.is("ManyToOne")
                || attribute
                        .persistence("OneToOne")
                        .filter(it -> it.text("mappedBy").isEmpty())
                        .isPresent();
    }

    private static boolean isCollectionWithPlace(Attribute attribute) {
        return (attribute.is("OneToMany") || attribute.is("ManyToMany"))
                && (attribute.is("JoinTable") || attribute.is("JoinColumn") || attribute.is("JoinColumns"));
    }

    private void checkPersistence(
            Attribute attribute, AnnotationUse use, PlaceOfAttribute place, boolean isInEmbeddable) {
        switch (use.nameInFamily()) {
            case "GeneratedValue" -> checkGenerated(use, place);
            case "Enumerated" -> values.checkEnumerated(attribute, use);
            case "JoinColumns" -> checkJoinColumns(attribute, use);
            case "OneToOne" -> checkOneToOne(attribute, use, place);
            case "Embedded", "EmbeddedId" -> values.checkEmbedded(attribute, use);
            case "Version" -> values.checkVersion(attribute, use, isInEmbeddable);
            case "Temporal" -> values.checkTemporal(attribute, use);
            case "OrderBy" -> checkOrder(attribute, use);
            default -> {}
        }
    }

    private void checkHibernate(
            Attribute attribute, AnnotationUse use, PlaceOfAttribute place, boolean isInEmbeddable) {
        switch (use.nameInFamily()) {
            case "Formula" -> checkFormula(attribute, use, place.isInKey() && !place.isInCollection());
            case "UuidGenerator" -> values.checkUuid(attribute, use);
            case "NaturalId" -> checkNaturalId(attribute, use);
            case "Parent" -> checkParent(attribute, use, isInEmbeddable);
            case "TenantId" -> checkTenant(attribute, use);
            case "Fetch" -> checkFetch(attribute, use);
            case "ColumnTransformer" -> checkTransformers(attribute, List.of(use));
            case "ColumnTransformers" -> checkTransformers(attribute, use.annotations("value"));
            default -> {}
        }
    }

    private void checkGenerated(AnnotationUse generated, PlaceOfAttribute place) {
        if (!place.isInKey() && !hasKeyClass) {
            context.reports().refused(generated.where(), generated + " on what is no key", "remove it");
        }
    }

    private void checkOneToOne(Attribute attribute, AnnotationUse association, PlaceOfAttribute place) {
        if (place.isInKey() || attribute.is("MapsId")) {
            association.text("mappedBy").ifPresent(it -> checkInverse(attribute, association, it.where()));
        }
    }

    private void checkTenant(Attribute attribute, AnnotationUse tenant) {
        if (attribute.is("Id") && !context.isHibernate7()) {
            context.reports().refused(tenant.where(), tenant + " on a key", "make it another attribute");
        }
    }

    private void checkParent(Attribute attribute, AnnotationUse parent, boolean isInEmbeddable) {
        if (!isInEmbeddable) {
            context.reports()
                    .refused(parent.where(), parent + " outside of an embeddable", "remove it, or map an association");
        } else if (!context.isHibernate7() && attribute.lacksProperty()) {
            context.reports()
                    .refused(
                            parent.where(),
                            parent + " on a field without a getter and a setter",
                            "add both, or use Hibernate 7");
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

    private void checkFormula(Attribute attribute, AnnotationUse formula, boolean isKey) {
        if (attribute.is("Column") && !attribute.is("ElementCollection")) {
            context.reports().withoutEffect(formula.where(), formula + " beside @Column", "remove one of the two");
        } else if (isKey) {
            context.reports().refused(formula.where(), formula + " as a key", "use a column");
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

    private void checkOrder(Attribute attribute, AnnotationUse order) {
        if (context.isHibernate7() && !new CollectionTypes(context).mayBeCollection(attribute)) {
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

    private void checkJoinColumns(Attribute attribute, AnnotationUse columns) {
        if (!context.isHibernate7()
                && columns.annotations("value").isEmpty()
                && !attribute.is("JoinColumn")
                && attribute.hibernate("Any").isEmpty()) {
            context.reports()
                    .refused(columns.where(), "an empty " + columns, "remove it, or write a @JoinColumn in it");
        }
    }

    private void checkTransformers(Attribute attribute, List<AnnotationUse> transformers) {
        if (hasColumnToTransform(attribute)) {
            transformers.forEach(it -> checkTransformer(attribute, it));
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
