package dev.retort.processor.assembly;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Default;
import dev.retort.annotations.Using;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What may be wrong with an embedded attribute. */
final class EmbeddingChecks {

    private static final Set<String> OF_ONE_COLUMN =
            Set.of(Backfill.class.getName(), Default.class.getName(), Using.class.getName());

    private final Context context;

    EmbeddingChecks(Context context) {
        this.context = context;
    }

    void complainAboutCircle(Attribute attribute, TypeElement embeddable, PlaceOfAttribute place) {
        context.reports().refused(place.outermostOr(attribute), embeddable + " embeds itself", "break the circle");
    }

    void complainAboutTwoAccesses(Attribute embedded, TypeElement embeddable, PlaceOfAttribute place) {
        context.reports()
                .refused(
                        place.outermostOr(embedded),
                        embeddable.getSimpleName() + " read by its fields in one place and by its getters in another",
                        "write @Access on " + embeddable.getSimpleName());
    }

    void complainAboutKeyOfSeveralClasses(Attribute embedded, PlaceOfAttribute place) {
        context.reports()
                .refused(
                        place.outermostOr(embedded),
                        "a key of a class that other embeddables extend",
                        "make the superclass a @MappedSuperclass");
    }

    void complainAboutWhatOnlyEntitiesHave(Attribute attribute) {
        for (String name : List.of("Id", "EmbeddedId", "Version")) {
            attribute.persistence(name).ifPresent(it -> context.reports()
                    .refused(
                            it.where(),
                            it + " in an embeddable",
                            "move the attribute to the entity, or leave the annotation out"));
        }
    }

    /** Of a class, or of an attribute that is embedded. */
    void complainAboutConversionOfNothing(Annotated annotated) {
        for (AnnotationUse convert : annotated.repeated("Convert", "Converts")) {
            if (convert.text("attributeName").isEmpty()) {
                context.reports()
                        .refused(
                                convert.where(),
                                convert + " that does not say of which attribute",
                                "name one as attributeName");
            }
        }
    }

    /** Whether a converter is for a part of what Hibernate takes for one column, since nothing says that it is embedded. */
    static boolean isPartConverted(Attribute attribute) {
        return Embeddables.isConvertedThoughEmbeddable(attribute)
                && partConverted(attribute).isPresent();
    }

    private static Optional<Located<String>> partConverted(Attribute attribute) {
        return attribute.persistence("Convert").flatMap(it -> it.text("attributeName"));
    }

    /** Inside of an embeddable Hibernate does not read which part is converted. */
    boolean isStoredWhole(Attribute attribute, boolean isInEmbeddable) {
        return isInEmbeddable || context.supertypes().has(attribute.type(), "java.io.Serializable");
    }

    void complainAboutConvertedPart(Attribute attribute, boolean isStoredWhole) {
        Located<String> part = partConverted(attribute).orElseThrow();
        context.reports()
                .at(
                        part.where(),
                        isStoredWhole ? Problem.WITHOUT_EFFECT : Problem.REFUSED_BY_HIBERNATE,
                        attribute.persistence("Convert").orElseThrow() + " of " + part.value()
                                + " in what is not @Embedded"
                                + (isStoredWhole ? ", and therefore stored as a whole," : ""),
                        "write @Embedded on " + attribute.name());
    }

    void complainAboutTable(Attribute attribute, boolean isEmbedded, boolean isInEmbeddable) {
        attribute.hibernate("EmbeddedTable").ifPresent(it -> {
            boolean isCollection =
                    Stream.of("ElementCollection", "OneToMany", "ManyToMany").anyMatch(attribute::is)
                            || attribute.hibernate("ManyToAny").isPresent();
            String remedy = "name the table in @Column or @JoinColumn, or in an override of them";
            if (isEmbedded && isInEmbeddable) {
                context.reports().refused(it.where(), it + " inside of an embeddable", remedy);
            } else if (isCollection) {
                context.reports()
                        .refused(
                                it.where(),
                                it + " on a collection",
                                "name the table in @CollectionTable or @JoinTable");
            } else if (!isEmbedded) {
                context.reports().withoutEffect(it.where(), it + " on what is not embedded", remedy);
            }
        });
    }

    void warnOfAnswersToOneColumn(Attribute attribute, TypeElement embeddable) {
        attribute.annotated().annotations().stream()
                .filter(it -> OF_ONE_COLUMN.contains(it.qualifiedName()))
                .forEach(it -> context.reports()
                        .withoutEffect(
                                it.where(),
                                it + " on an embedded attribute",
                                "put it on the attribute of " + embeddable.getSimpleName() + " that it is about"));
    }

    /** Hibernate gives it to the first column. */
    void warnOfComment(Attribute attribute, TypeElement embeddable) {
        Comments.on(attribute.annotated()).stream()
                .filter(it -> !Comments.hasPlace(it))
                .forEach(it -> context.reports()
                        .withoutEffect(
                                it.where(),
                                it + " of more than the first column of an embedded attribute",
                                "put it on the attribute of " + embeddable.getSimpleName()
                                        + " that it is about, or name the column"));
    }

    void complainAboutComment(AnnotationUse comment) {
        context.reports().refused(comment.where(), comment + " on an embedded attribute without columns", "remove it");
    }

    void warnOfColumnsLeftOut(Attribute attribute, TypeElement embeddable) {
        EmbeddableSubclasses.parent(embeddable).ifPresent(it -> context.reports()
                .withoutEffect(
                        attribute.where(),
                        "what " + embeddable.getSimpleName() + " inherits from the @Embeddable " + it.getSimpleName(),
                        "declare the attribute as " + it.getSimpleName() + ", which holds a "
                                + embeddable.getSimpleName() + " too, or make " + it.getSimpleName()
                                + " a @MappedSuperclass"));
    }

    /** Hibernate lets it be, unless it is all there is of the key. */
    void complainAboutNothing(Attribute attribute, TypeElement embeddable, PlaceOfAttribute place) {
        String what = embeddable.getSimpleName() + ", which has no attributes";
        if (attribute.is("EmbeddedId")) {
            context.reports().refused(attribute.where(), "the key " + what, "give it some, or use @Id");
        } else if (place.isWithinKeyOfMap()) {
            context.reports()
                    .refused(
                            place.outermostOr(attribute),
                            "embedding " + embeddable.getSimpleName()
                                    + ", which has no getters, by which it reads what is in the key of a map",
                            "write @Access(AccessType.FIELD) on " + embeddable.getSimpleName());
        } else {
            context.reports()
                    .withoutEffect(
                            place.outermostOr(attribute), "embedding " + what + ",", "give it some, or remove this");
        }
    }
}
