package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the collections of an entity hold, by what is said of them. */
final class CollectionContents {

    private final Context context;
    private final Embedding embedding;
    private final CollectionTypes types;
    private final CollectionChecks checks;
    private final Access accessOfElements;

    /**
     * @param embedding unfolds keys and elements
     * @param accessOfElements that to the key of the entity
     */
    CollectionContents(Context context, Embedding embedding, Access accessOfElements) {
        this.context = context;
        this.embedding = embedding;
        this.types = new CollectionTypes(context);
        this.checks = new CollectionChecks(context);
        this.accessOfElements = accessOfElements;
    }

    /** None of what is no collection. */
    Optional<Contents> of(Attribute attribute, PlaceOfAttribute place) {
        if (attribute.isPlain()) {
            return Optional.empty();
        }
        checks.check(attribute, place.isInCollection());
        if (CollectionTypes.isOfElements(attribute)) {
            Contents.Kind kind = types.kind(attribute);
            return Optional.of(
                    contents(attribute, kind, keys(kind, attribute, place), elements(kind, attribute, place)));
        }
        if (attribute.is("OneToMany") || attribute.is("ManyToMany") || attribute.is("ElementCollection")) {
            Contents.Kind kind = types.kind(attribute);
            return Optional.of(contents(attribute, kind, keys(kind, attribute, place), List.of()));
        }
        return Optional.empty();
    }

    private Contents contents(Attribute collection, Contents.Kind kind, List<Mapped> keys, List<Mapped> elements) {
        boolean areKeysComputed = keys.stream().anyMatch(CollectionContents::isComputed);
        if (areKeysComputed && elements.stream().anyMatch(CollectionContents::isComputed)) {
            context.reports()
                    .refused(
                            collection.where(),
                            "formulas in both the keys and the elements of a map",
                            "make one of them a column");
        }
        return new Contents(
                kind,
                keys.stream().filter(it -> !isComputed(it)).toList(),
                areKeysComputed,
                elements.stream().filter(it -> !isComputed(it)).toList());
    }

    static boolean isComputed(Mapped part) {
        return Mapped.isFormula(part.attribute()) && !part.attribute().is("ElementCollection");
    }

    private List<Mapped> elements(Contents.Kind kind, Attribute attribute, PlaceOfAttribute place) {
        Optional<TypeMirror> type = CollectionTypes.elementOf(attribute);
        if (type.isEmpty()) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "a collection that does not say what is in it",
                            "write the type, as in List<String>, or the targetClass");
        }
        return type.map(it -> elements(kind, attribute, it, place)).orElse(List.of());
    }

    private List<Mapped> elements(Contents.Kind kind, Attribute attribute, TypeMirror type, PlaceOfAttribute place) {
        Optional<TypeElement> embeddable = checks.embeddableOfElements(attribute, type, kind == Contents.Kind.MAP);
        List<Mapped> elements = embedding.part(
                new Attribute(
                        attribute.member(),
                        attribute.name(),
                        type,
                        attribute.annotated().ofElement()),
                embeddable,
                place.part(
                        ".value",
                        place.overridden() + (kind == Contents.Kind.MAP ? ".value" : ""),
                        false,
                        accessOf(attribute)),
                kind != Contents.Kind.MAP);
        if (embeddable.isPresent() && elements.isEmpty()) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "elements without attributes",
                            "give " + embeddable.get().getSimpleName() + " one");
        }
        return elements;
    }

    private List<Mapped> keys(Contents.Kind kind, Attribute attribute, PlaceOfAttribute place) {
        if (kind != Contents.Kind.MAP || attribute.is("MapKey")) {
            return List.of();
        }
        return CollectionTypes.written(attribute, "MapKeyClass", "value")
                .or(() -> CollectionTypes.key(attribute.type()))
                .map(it -> embedding.part(
                        new Attribute(attribute.member(), attribute.name() + "_KEY", it, saidOfKey(attribute)),
                        CollectionChecks.embeddableOfKeys(attribute, it),
                        place.part(".key", place.overridden() + ".key", true, accessOf(attribute)),
                        false))
                .orElse(List.of());
    }

    /** Entities are not converted, so that a converter of a map of them is meant for its keys. */
    private static Annotated saidOfKey(Attribute map) {
        Annotated ofKey = map.annotated().ofMapKey();
        return map.is("ElementCollection") ? ofKey : ofKey.with(map.repeated("Convert", "Converts"));
    }

    /** To what is in a collection the access to the key of the entity is what counts, unless that to the collection is written. */
    private Access accessOf(Attribute collection) {
        return Access.writtenOn(collection.annotated()).orElse(accessOfElements);
    }
}
