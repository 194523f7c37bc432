package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The class that an {@code @IdClass} names, whose properties repeat the parts of a key. */
record KeyClass(TypeElement type) {

    private static final Set<String> NO_PART = Set.of("java.lang.Object", "java.lang.Record");

    /** With one of these in the class Hibernate takes all from there. */
    private static final Set<String> MAPPING =
            Set.of("Column", "Id", "GeneratedValue", "OneToOne", "ManyToOne", "OneToMany", "ManyToMany");

    /** What does no harm at the entity where the class says how its properties are mapped. */
    private static final Set<String> OF_ENTITY = Set.of("Id", "Embedded", "ManyToOne", "OneToOne", "Access");

    /** The nearest. */
    static Optional<KeyClass> of(PersistentClass entity) {
        List<Annotated> lineage = entity.lineage();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<KeyClass> named = lineage.get(i).persistence("IdClass").flatMap(KeyClass::namedBy);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    static Optional<KeyClass> namedBy(AnnotationUse idClass) {
        return idClass.type("value")
                .map(it -> it.value())
                .filter(DeclaredType.class::isInstance)
                .map(it -> new KeyClass((TypeElement) ((DeclaredType) it).asElement()));
    }

    /** What it holds in place of an association. */
    static Optional<TypeMirror> typeIn(EntityModel owner, Mapped association) {
        return of(owner.declaration()).flatMap(it -> fieldsIn(it.type)
                .filter(field -> field.getSimpleName()
                        .contentEquals(association.attribute().name()))
                .map(Element::asType)
                .findFirst());
    }

    /** The attributes that Hibernate takes into the key for the class alone, whether they are an {@code @Id} or not. */
    Map<String, TypeMirror> parts(Access access, Context context) {
        return saysHowToMap() || access(access) != access
                ? typesOf(properties(access(access), context))
                : typesOfFields();
    }

    private static Map<String, TypeMirror> typesOf(Map<String, Attribute> properties) {
        Map<String, TypeMirror> types = new HashMap<>();
        properties.forEach((name, property) -> types.put(name, property.type()));
        return types;
    }

    private Map<String, TypeMirror> typesOfFields() {
        return Stream.concat(Stream.of(type), PersistentClass.superclasses(type).stream())
                .flatMap(KeyClass::fieldsIn)
                .filter(it -> !it.getModifiers().contains(Modifier.STATIC)
                        && !it.getModifiers().contains(Modifier.TRANSIENT)
                        && !Annotated.of(it).is("Transient"))
                .collect(Collectors.toMap(
                        it -> it.getSimpleName().toString(), Element::asType, (below, above) -> below));
    }

    private static Stream<VariableElement> fieldsIn(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream();
    }

    /** Also those of superclasses, annotated or not. */
    Map<String, Attribute> properties(Access access, Context context) {
        Map<String, Attribute> properties = new LinkedHashMap<>();
        List<TypeElement> types = new ArrayList<>();
        types.add(type);
        types.addAll(PersistentClass.superclasses(type));
        types.removeIf(it -> NO_PART.contains(it.getQualifiedName().toString()));
        for (TypeElement each : types) {
            context
                    .classes()
                    .alone(each)
                    .attributes((DeclaredType) type.asType(), access, context.types(), context.order())
                    .stream()
                    .filter(it -> !(context.isHibernate7() && it.isQuestionAboutNoBoolean()))
                    .forEach(it -> properties.putIfAbsent(it.name(), it));
        }
        return properties;
    }

    /** Whether it says how its properties are mapped; then what the entity says of the same attributes counts for nothing. */
    boolean saysHowToMap() {
        return type.getEnclosedElements().stream()
                .flatMap(it -> Annotated.of(it).annotations().stream())
                .anyMatch(it -> it.isPersistence() && MAPPING.contains(it.nameInFamily()));
    }

    /** How it, and with it the parts of the key, are read. */
    Access access(Access ofEntity) {
        return Access.writtenOn(Annotated.of(type)).orElse(ofEntity);
    }

    /** The attributes of the entity, each with what counts of it: what the class says, or what is read as the class is. */
    List<Attribute> asMapped(PersistentClass entity, List<Attribute> attributes, Context context) {
        Access access = access(entity.access());
        if (!saysHowToMap() && access == entity.access()) {
            return attributes;
        }
        Map<String, Attribute> properties = properties(access, context);
        Map<String, Attribute> counting = saysHowToMap() ? properties : attributesOf(entity, access, context);
        List<Attribute> mapped = new ArrayList<>();
        for (Attribute attribute : attributes) {
            Attribute counted = properties.containsKey(attribute.name()) ? counting.get(attribute.name()) : null;
            boolean isSame = counted == null || attribute.isToOne() && !counted.isToOne();
            mapped.add(isSame ? attribute : asMapped(attribute, counted, context));
        }
        return mapped;
    }

    static Map<String, Attribute> attributesOf(PersistentClass entity, Access access, Context context) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        entity.attributes((DeclaredType) entity.element().asType(), access, context.types(), context.order())
                .forEach(it -> attributes.put(it.name(), it));
        return attributes;
    }

    private Attribute asMapped(Attribute attribute, Attribute counted, Context context) {
        List<AnnotationUse> counting = new ArrayList<>();
        for (AnnotationUse use : attribute.annotated().annotations()) {
            boolean isAboutMapping = use.isPersistence() || use.isHibernate();
            if (!isAboutMapping && !use.isOfOthers()) {
                counting.add(use);
            } else if (isAboutMapping
                    && !OF_ENTITY.contains(use.nameInFamily())
                    && counted.annotated().annotations().stream().noneMatch(use::saysTheSameAs)) {
                context.reports()
                        .withoutEffect(
                                use.where(),
                                use + " beside an @IdClass that is mapped, or read, in its own way",
                                "put it on " + counted.member().getSimpleName() + " of "
                                        + counted.member().getEnclosingElement().getSimpleName() + ", or remove it");
            }
        }
        counted.annotated().annotations().stream()
                .filter(it -> it.isPersistence() || it.isHibernate())
                .forEach(counting::add);
        return new Attribute(
                attribute.member(), attribute.name(), counted.type(), new Annotated(attribute.member(), counting));
    }
}
