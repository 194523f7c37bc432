package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.PersistentClass;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What the class of an {@code @IdClass} holds in place of an association. */
final class KeyClasses {

    private KeyClasses() {}

    static Optional<TypeMirror> typeIn(EntityModel owner, Mapped association) {
        return owner.declaration().lineage().stream()
                .flatMap(KeyClasses::of)
                .flatMap(it -> ElementFilter.fieldsIn(it.getEnclosedElements()).stream())
                .filter(it ->
                        it.getSimpleName().contentEquals(association.attribute().name()))
                .map(Element::asType)
                .findFirst();
    }

    /** The attributes that Hibernate takes into the key for its class alone, whether they are an {@code @Id} or not. */
    static Set<String> parts(PersistentClass entity) {
        return entity.lineage().stream()
                .flatMap(KeyClasses::of)
                .flatMap(it -> Stream.concat(Stream.of(it), PersistentClass.superclasses(it).stream()))
                .flatMap(it -> ElementFilter.fieldsIn(it.getEnclosedElements()).stream())
                .filter(it -> !it.getModifiers().contains(Modifier.STATIC)
                        && !it.getModifiers().contains(Modifier.TRANSIENT)
                        && !Annotated.of(it).is("Transient"))
                .map(it -> it.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private static Stream<TypeElement> of(Annotated entity) {
        return entity.persistence("IdClass").flatMap(it -> it.type("value")).stream()
                .map(it -> (TypeMirror) it.value())
                .filter(DeclaredType.class::isInstance)
                .map(it -> (TypeElement) ((DeclaredType) it).asElement());
    }
}
