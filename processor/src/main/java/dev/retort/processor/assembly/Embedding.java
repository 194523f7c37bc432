package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.snapshot.Snapshot.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Unfolds an entity's embeddables: what is left are attributes with columns, associations, and collections of either. */
final class Embedding {

    private final Context context;
    private final KnownAnnotations known;
    private final CollectionTypes collections;
    private final CollectionContents contents;
    private final EmbeddingChecks embeddingChecks;
    private final AttributeChecks attributeChecks;
    private final RecordsReadByGetters records;
    private final Optional<KeyClass> keyClass;
    private final Map<String, TypeMirror> partsOfKey;
    private final Access access;
    private final Optional<TypeElement> subclass;
    private final Overrides overrides = new Overrides();
    private final Conversions conversions = new Conversions();

    private Embedding(Context context, PersistentClass entity, KnownAnnotations known) {
        this.context = context;
        this.known = known;
        this.collections = new CollectionTypes(context);
        this.contents = new CollectionContents(context, this, entity.accessOfKey());
        this.embeddingChecks = new EmbeddingChecks(context);
        this.attributeChecks = new AttributeChecks(context, entity);
        this.records = new RecordsReadByGetters(context);
        this.access = entity.access();
        this.keyClass = entity.parent().isEmpty() ? KeyClass.of(entity) : Optional.empty();
        this.partsOfKey = keyClass.map(it -> it.parts(access, context)).orElse(Map.of());
        boolean sharesTable = entity.parent().isPresent() && Inheritance.of(entity) == Inheritance.SINGLE_TABLE;
        this.subclass = sharesTable ? Optional.of(entity.element()) : Optional.empty();
    }

    static List<Mapped> attributesOf(PersistentClass entity, KnownAnnotations known, Context context) {
        return new Embedding(context, entity, known).unfold(entity);
    }

    private List<Mapped> unfold(PersistentClass entity) {
        readOverrides(entity, "");
        for (int i = entity.lineage().size() - 1; i >= 0; i--) {
            embeddingChecks.complainAboutConversionOfNothing(entity.lineage().get(i));
            conversions.read(entity.lineage().get(i), "");
        }
        Validation validation = subclass.isPresent() ? Validation.WITHOUT_NOT_NULL : Validation.WHOLE;
        PlaceOfAttribute place = new PlaceOfAttribute(
                "",
                "",
                Optional.empty(),
                false,
                false,
                validation,
                access,
                List.of(entity.element()),
                ColumnPattern.NONE);
        List<Attribute> attributes =
                attributes(entity, (DeclaredType) entity.element().asType(), place);
        List<Mapped> found = unfold(
                entity,
                keyClass.map(it -> it.asMapped(entity, attributes, context)).orElse(attributes),
                place);
        overrides.complainAboutUnused(it -> isOfParent(it, entity), context.reports());
        conversions.complainAboutUnused(context.reports());
        return found;
    }

    private boolean isOfParent(String attribute, PersistentClass entity) {
        return entity.parent()
                .filter(it -> it.member(attribute, access).isPresent() || isOfParent(attribute, it))
                .isPresent();
    }

    /** A subclass overrides what its superclass overrides, so its overrides are read first. */
    private void readOverrides(PersistentClass declaration, String path) {
        for (int i = declaration.lineage().size() - 1; i >= 0; i--) {
            overrides.read(declaration.lineage().get(i), path);
        }
    }

    private List<Mapped> unfold(PersistentClass declaration, DeclaredType self, PlaceOfAttribute place) {
        return unfold(declaration, attributes(declaration, self, place), place);
    }

    private List<Mapped> unfold(PersistentClass declaration, List<Attribute> attributes, PlaceOfAttribute place) {
        known.checkClass(declaration, place.access());
        List<Mapped> found = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (!attribute.annotated().isUnmanaged()) {
                unfold(attribute, place, found);
            }
        }
        return found;
    }

    private List<Attribute> attributes(PersistentClass declaration, DeclaredType self, PlaceOfAttribute place) {
        List<Attribute> attributes = declaration.attributes(self, place.access(), context.types(), context.order());
        if (records.isOne(declaration, place.access())) {
            return records.asSeen(declaration, attributes);
        }
        return context.isHibernate7()
                ? attributes.stream()
                        .filter(it -> !it.isQuestionAboutNoBoolean())
                        .toList()
                : attributes;
    }

    private void unfold(Attribute attribute, PlaceOfAttribute outside, List<Mapped> found) {
        known.checkAttribute(attribute);
        boolean isInEmbeddable = outside.outermost().isPresent();
        PlaceOfAttribute place = place(attribute, outside);
        Optional<TypeElement> embeddable = Embeddables.of(attribute);
        readSaidOfParts(attribute, place, embeddable.isPresent());
        attributeChecks.check(attribute, place, isInEmbeddable);
        if (embeddable.isEmpty() && EmbeddingChecks.isPartConverted(attribute)) {
            embeddable = embeddableWithConvertedPart(attribute, isInEmbeddable);
        }
        embeddingChecks.complainAboutTable(attribute, embeddable.isPresent(), isInEmbeddable);
        if (embeddable.isPresent()) {
            embeddingChecks.complainAboutConversionOfNothing(attribute.annotated());
            Validation validation = Embeddables.validationInside(attribute, place.validation());
            found.addAll(commented(
                    attribute,
                    embeddable.get().getKind() == ElementKind.RECORD,
                    unfoldEmbedded(attribute, embeddable.get(), place, validation)));
        } else {
            found.add(mapped(attribute, place, outside));
        }
    }

    private PlaceOfAttribute place(Attribute attribute, PlaceOfAttribute outside) {
        return new PlaceOfAttribute(
                outside.path() + attribute.name(),
                outside.overridden() + attribute.name(),
                Optional.of(outside.outermostOr(attribute)),
                outside.isInKey()
                        || attribute.is("Id")
                        || attribute.is("EmbeddedId")
                        || outside.outermost().isEmpty() && isPartOfKey(attribute),
                outside.isInCollection(),
                outside.validation(),
                accessInside(attribute, outside),
                outside.around(),
                outside.pattern());
    }

    /** Overrides and conversions of what is in it. */
    private void readSaidOfParts(Attribute attribute, PlaceOfAttribute place, boolean isEmbedded) {
        String path = place.overridden() + ".";
        if (isEmbedded && context.isHibernate7() && Access.of(attribute.member()) == Access.PROPERTY) {
            conversions.forgetWithin(path);
        }
        if (CollectionChecks.overrideOfValues(attribute, collections.isMap(attribute.type()))
                .isEmpty()) {
            overrides.read(attribute.annotated(), path);
        }
        if (CollectionChecks.isCollection(attribute)) {
            conversions.readOfCollection(attribute, place.overridden(), collections.isMap(attribute.type()));
        } else {
            conversions.read(attribute.annotated(), path);
        }
    }

    /** Nothing says that it is embedded; yet what else is wrong with it is seen once that is written. */
    private Optional<TypeElement> embeddableWithConvertedPart(Attribute attribute, boolean isInEmbeddable) {
        boolean isStoredWhole = embeddingChecks.isStoredWhole(attribute, isInEmbeddable);
        embeddingChecks.complainAboutConvertedPart(attribute, isStoredWhole);
        return isStoredWhole ? Optional.empty() : Embeddables.of(attribute.type());
    }

    private Mapped mapped(Attribute attribute, PlaceOfAttribute place, PlaceOfAttribute outside) {
        Optional<AnnotationUse> overriding = overrides.column(place.overridden());
        Optional<AnnotationUse> overridingAssociation = overrides.association(place.overridden());
        overridingAssociation.ifPresent(it -> attributeChecks.checkOverride(attribute, it));
        return new Mapped(
                place.path(),
                attribute,
                overriding.isPresent() ? overriding : attribute.persistence("Column"),
                conversion(attribute, place.overridden(), outside),
                overridingAssociation,
                place.outermostOr(attribute),
                place.isInKey(),
                place.validation(),
                contents.of(attribute, place),
                place.isInCollection() ? Optional.empty() : subclass,
                place.pattern());
    }

    private Optional<AnnotationUse> conversion(Attribute attribute, String path, PlaceOfAttribute outside) {
        if (outside.isInKeyOfMap()) {
            return conversions.inKeyOfMap(path, attribute);
        }
        Optional<AnnotationUse> conversion = conversions.of(path, attribute);
        boolean isWhole = outside.outermost().isPresent() && Embeddables.isConvertedThoughEmbeddable(attribute);
        return conversion.isEmpty() && isWhole ? attribute.persistence("Convert") : conversion;
    }

    /** Of a reference Hibernate makes a column for the class, and another for the reference. */
    private boolean isPartOfKey(Attribute attribute) {
        TypeMirror type = partsOfKey.get(attribute.name());
        return type != null && (!attribute.isToOne() || context.types().isSameType(type, attribute.type()));
    }

    /**
     * An embeddable is read as the entity's own attribute is that it is in, or in which what is around it is; but within the key of a map
     * Hibernate always looks for getters.
     */
    private static Access accessInside(Attribute attribute, PlaceOfAttribute outside) {
        Optional<Access> written = Access.writtenOn(attribute.annotated());
        if (written.isPresent()) {
            return written.get();
        }
        if (outside.isInKeyOfMap()) {
            return Access.PROPERTY;
        }
        return outside.outermost().isPresent() ? outside.access() : Access.of(attribute.member());
    }

    /** A comment that does not name one of several columns is that of the first, in the order of Hibernate. */
    private List<Mapped> commented(Attribute embedded, boolean isRecord, List<Mapped> inside) {
        List<AnnotationUse> comments = Comments.on(embedded.annotated());
        if (comments.isEmpty()) {
            return inside;
        }
        List<AnnotationUse> named = comments.stream().filter(Comments::hasPlace).toList();
        Stream<Mapped> withColumns =
                inside.stream().filter(it -> it.contents().isEmpty()).filter(Embedding::hasColumns);
        Optional<Mapped> first =
                isRecord ? withColumns.findFirst() : withColumns.min(Comparator.comparing(Mapped::path));
        if (first.isEmpty()) {
            embeddingChecks.complainAboutComment(comments.get(0));
        }
        return inside.stream()
                .map(it -> it.contents().isPresent()
                        ? it
                        : it.with(first.filter(it::equals).isPresent() ? comments : named))
                .toList();
    }

    private static boolean hasColumns(Mapped mapped) {
        return mapped.hasColumn() || mapped.association().isPresent();
    }

    private List<Mapped> unfoldEmbedded(
            Attribute attribute, TypeElement embeddable, PlaceOfAttribute place, Validation validation) {
        if (place.around().contains(embeddable)) {
            embeddingChecks.complainAboutCircle(attribute, embeddable, place);
            return List.of();
        }
        List<TypeElement> subclasses = context.embeddableSubclasses().of(embeddable);
        if (subclasses.isEmpty()) {
            embeddingChecks.warnOfAnswersToOneColumn(attribute, embeddable);
        }
        embeddingChecks.warnOfComment(attribute, embeddable);
        embeddingChecks.warnOfColumnsLeftOut(attribute, embeddable);
        PlaceOfAttribute inside = place.inside(embeddable, validation).named(patternOf(attribute, place));
        PersistentClass declaration = context.classes().of(embeddable);
        DeclaredType self = (DeclaredType)
                Embeddables.target(attribute).map(TypeElement::asType).orElse(attribute.type());
        List<Attribute> attributes = attributes(declaration, self, inside);
        if (subclasses.isEmpty() && attributes.isEmpty()) {
            embeddingChecks.complainAboutNothing(attribute, embeddable, place);
        }
        Optional<Access> other = place.isWithinKeyOfMap()
                ? Optional.empty()
                : context.embeddableAccesses().other(embeddable, inside.access());
        other.ifPresent(it -> {
            if (!names(attributes).equals(names(declaration.attributes(self, it, context.types(), context.order())))) {
                embeddingChecks.complainAboutTwoAccesses(attribute, embeddable, place);
            }
        });
        attributes.forEach(embeddingChecks::complainAboutWhatOnlyEntitiesHave);
        readOverrides(declaration, place.overridden() + ".");
        // Those of its superclasses Hibernate does not read.
        embeddingChecks.complainAboutConversionOfNothing(declaration.annotated());
        conversions.readEmbeddable(declaration.annotated(), place.overridden() + ".");
        List<Mapped> found = new ArrayList<>(unfold(declaration, attributes, inside));
        if (!subclasses.isEmpty()) {
            if (Discriminator.formula(declaration.annotated()).isEmpty()) {
                found.add(discriminator(attribute, place));
            }
            subclasses.forEach(it -> found.addAll(unfold(
                    context.classes().alone(it), (DeclaredType) it.asType(), place.inside(it, Validation.IGNORED))));
        }
        return found;
    }

    private static Set<String> names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).collect(Collectors.toSet());
    }

    /** That of a collection means nothing to Hibernate. */
    private static ColumnPattern patternOf(Attribute attribute, PlaceOfAttribute place) {
        boolean isElement = place.path().endsWith(".value") || place.path().endsWith(".key");
        return isElement ? ColumnPattern.NONE : ColumnPattern.of(attribute);
    }

    private Mapped discriminator(Attribute embedded, PlaceOfAttribute place) {
        if (place.isInKey()) {
            embeddingChecks.complainAboutKeyOfSeveralClasses(embedded, place);
        }
        return new Mapped(
                place.path() + "." + Declared.DISCRIMINATOR,
                EmbeddableDiscriminator.attribute(embedded),
                overrides.column(place.overridden() + "." + EmbeddableDiscriminator.NAME_IN_OVERRIDES),
                Optional.empty(),
                Optional.empty(),
                place.outermostOr(embedded),
                false,
                Validation.IGNORED,
                Optional.empty(),
                place.isInCollection() ? Optional.empty() : subclass,
                place.pattern());
    }

    /**
     * A key or an element.
     *
     * @param embeddable its class, where it has parts
     * @param isOverridden whether there are overrides of the part as a whole, as there are not of those of a map
     */
    List<Mapped> part(Attribute part, Optional<TypeElement> embeddable, PlaceOfAttribute place, boolean isOverridden) {
        return embeddable
                .map(it -> unfoldEmbedded(part, it, place, Validation.IGNORED).stream()
                        .filter(inside -> hasColumns(inside) || CollectionContents.isComputed(inside))
                        .toList())
                .orElseGet(() -> List.of(new Mapped(
                        place.path(),
                        part,
                        (isOverridden ? overrides.column(place.overridden()) : Optional.<AnnotationUse>empty())
                                .or(() -> part.persistence("Column")),
                        conversions.of(place.overridden(), part),
                        Optional.empty(),
                        place.outermostOr(part),
                        place.isInKey(),
                        Validation.IGNORED,
                        Optional.empty(),
                        Optional.empty(),
                        ColumnPattern.NONE)));
    }
}
