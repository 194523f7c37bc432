package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether the key of an entity is of one piece: one embedded key, or attributes that its {@code @IdClass} repeats. */
final class KeyChecks {

    private static final Set<String> NO_PART = Set.of("java.lang.Object", "java.lang.Record");

    /** With one of these in the class Hibernate takes the types from there. */
    private static final Set<String> MAPPING =
            Set.of("Column", "Id", "GeneratedValue", "OneToOne", "ManyToOne", "OneToMany", "ManyToMany");

    private final Context context;

    KeyChecks(Context context) {
        this.context = context;
    }

    void check(EntityModel entity) {
        if (entity.parent().isPresent()) {
            return;
        }
        List<Annotated> lineage = entity.declaration().lineage();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<AnnotationUse> keyClass = lineage.get(i).persistence("IdClass");
            if (keyClass.isPresent()) {
                checkKeyClass(entity, keyClass.get(), lineage.subList(0, i + 1));
                return;
            }
        }
        checkEmbeddedAlone(entity);
    }

    private void checkEmbeddedAlone(EntityModel entity) {
        List<Mapped> keys = entity.attributes().stream()
                .filter(it -> it.isKey() && isSaidToBeKey(it.outermost()))
                .toList();
        Set<String> parts = keys.stream().map(it -> it.path().split("\\.")[0]).collect(Collectors.toSet());
        if (parts.size() > 1) {
            keys.stream()
                    .filter(Mapped::isEmbedded)
                    .findFirst()
                    .ifPresent(it -> refuse(
                            it.outermost(),
                            "an embedded key beside another",
                            "put all of the key into one @EmbeddedId"));
        }
    }

    /** Rather than an attribute inside of it, of which is said elsewhere that it cannot be one. */
    static boolean isSaidToBeKey(Location ownField) {
        Annotated annotated = Annotated.of(ownField.element());
        return annotated.is("Id") || annotated.is("EmbeddedId");
    }

    /** @param above the class that names the key class, and those that it extends */
    private void checkKeyClass(EntityModel entity, AnnotationUse use, List<Annotated> above) {
        List<Attribute> attributes = attributesOf(entity);
        List<Attribute> keys = attributes.stream()
                .filter(it -> it.is("Id") || it.is("EmbeddedId"))
                .toList();
        Optional<TypeElement> keyClass = use.type("value")
                .map(it -> it.value())
                .filter(DeclaredType.class::isInstance)
                .map(it -> (TypeElement) ((DeclaredType) it).asElement());
        if (keyClass.isEmpty() || isKeyOfOther(keys) || isReadInTwoWays(entity, keyClass.get())) {
            return;
        }
        Map<String, Attribute> properties =
                propertiesOf(keyClass.get(), entity.declaration().access());
        Map<String, Attribute> matching = new LinkedHashMap<>();
        attributes.stream()
                .filter(it -> above.stream()
                        .anyMatch(type -> type.element().equals(it.member().getEnclosingElement())))
                .forEach(it -> matching.put(it.name(), it));
        List<String> unknown = properties.keySet().stream()
                .filter(it -> !matching.containsKey(it))
                .toList();
        List<Attribute> missing =
                keys.stream().filter(it -> !properties.containsKey(it.name())).toList();
        String name = keyClass.get().getSimpleName().toString();
        if (properties.isEmpty()) {
            refuse(use.where(), use + " without properties", "give " + name + " one for each @Id");
        } else if (unknown.isEmpty() && missing.isEmpty()) {
            properties.forEach((property, it) -> checkPart(matching.get(property), it, keyClass.get()));
        } else if (keys.stream().anyMatch(it -> it.is("EmbeddedId"))) {
            refuse(use.where(), use + " beside @EmbeddedId", "remove one of the two");
        } else {
            unknown.forEach(it -> refuse(
                    use.where(),
                    use + " with " + it + ", which is no attribute of the class",
                    "remove it from " + name + ", or add it here with @Id"));
            missing.forEach(it ->
                    refuse(it.where(), "@Id on what " + name + ", the @IdClass, lacks", "add " + it.name() + " there"));
        }
    }

    private List<Attribute> attributesOf(EntityModel entity) {
        PersistentClass declaration = entity.declaration();
        return declaration.attributes(
                (DeclaredType) declaration.element().asType(), declaration.access(), context.types(), context.order());
    }

    /** Then the class may be that of the key of the other. */
    private static boolean isKeyOfOther(List<Attribute> keys) {
        return keys.size() == 1 && keys.get(0).isToOne();
    }

    private static boolean isReadInTwoWays(EntityModel entity, TypeElement keyClass) {
        Access access = entity.declaration().access();
        return entity.declaration().accessOfKey() != access
                || Access.writtenOn(Annotated.of(keyClass))
                        .filter(it -> it != access)
                        .isPresent();
    }

    /** Also those of superclasses, annotated or not. */
    private Map<String, Attribute> propertiesOf(TypeElement keyClass, Access access) {
        Map<String, Attribute> properties = new LinkedHashMap<>();
        List<TypeElement> types = new ArrayList<>();
        types.add(keyClass);
        types.addAll(PersistentClass.superclasses(keyClass));
        types.removeIf(it -> NO_PART.contains(it.getQualifiedName().toString()));
        for (TypeElement type : types) {
            context
                    .classes()
                    .alone(type)
                    .attributes((DeclaredType) keyClass.asType(), access, context.types(), context.order())
                    .stream()
                    .filter(it -> !(context.isHibernate7() && it.isQuestionAboutNoBoolean()))
                    .forEach(it -> properties.putIfAbsent(it.name(), it));
        }
        return properties;
    }

    private void checkPart(Attribute attribute, Attribute property, TypeElement keyClass) {
        Optional<AnnotationUse> version = attribute.persistence("Version").filter(it -> !attribute.is("Id"));
        version.ifPresent(it -> refuse(it.where(), it + " on a part of the key", "remove one of the two"));
        if (context.isHibernate7()
                && !attribute.isToOne()
                && Embeddables.target(attribute).isEmpty()
                && !isOfVariable(attribute)
                && !isOfVariable(property)
                && !isSame(attribute.type(), property.type())
                && !hasMapping(keyClass)) {
            refuse(
                    attribute.where(),
                    "a " + JavaTypes.name(attribute.type()) + " that is a " + JavaTypes.name(property.type()) + " in "
                            + keyClass.getSimpleName() + ", the @IdClass",
                    "give both the same type");
        }
    }

    private static boolean isOfVariable(Attribute attribute) {
        return attribute.type().getKind() == TypeKind.TYPEVAR || attribute.isOfVariable();
    }

    /** A number and its wrapper are the same to Hibernate, and it looks at no type arguments. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return context.types().isSameType(boxed(one), boxed(other));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? context.types().boxedClass(primitive).asType()
                : context.types().erasure(type);
    }

    private static boolean hasMapping(TypeElement keyClass) {
        return keyClass.getEnclosedElements().stream()
                .flatMap(it -> Annotated.of(it).annotations().stream())
                .anyMatch(it -> it.isPersistence() && MAPPING.contains(it.nameInFamily()));
    }

    private void refuse(Location where, String what, String remedy) {
        context.reports().at(where, Problem.REFUSED_BY_HIBERNATE, what, remedy);
    }
}
