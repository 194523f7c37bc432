package dev.retort.processor.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * An entity or embeddable with what it inherits.
 *
 * @param lineage the class and its mapped superclasses, the outermost superclass first; a superclass without an annotation adds nothing
 * @param parent the entity that it extends
 */
public record PersistentClass(
        TypeElement element, Annotated annotated, List<TypeElement> lineage, Optional<TypeElement> parent) {

    public static PersistentClass of(TypeElement element) {
        List<TypeElement> lineage = new ArrayList<>();
        lineage.add(element);
        Optional<TypeElement> parent = Optional.empty();
        for (Optional<TypeElement> above = superclass(element); above.isPresent(); above = superclass(above.get())) {
            Annotated annotated = Annotated.of(above.get());
            if (annotated.is("Entity")) {
                parent = above;
                break;
            }
            if (annotated.is("MappedSuperclass") || annotated.is("Embeddable")) {
                lineage.add(above.get());
            }
        }
        Collections.reverse(lineage);
        return new PersistentClass(element, Annotated.of(element), List.copyOf(lineage), parent);
    }

    private static Optional<TypeElement> superclass(TypeElement element) {
        return element.getSuperclass().getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) element.getSuperclass()).asElement())
                : Optional.empty();
    }

    /** The fields with a place in the database, as seen through {@code self}. */
    public List<Attribute> attributes(DeclaredType self, Types types) {
        return fields().filter(PersistentClass::isPersistent)
                .map(it -> new Attribute(it, types.asMemberOf(self, it), Annotated.of(it)))
                .filter(it -> !it.is("Transient"))
                .toList();
    }

    /** Whether the field of this name is left to somebody else. */
    public boolean isUnmanaged(String field) {
        return fields().filter(it -> it.getSimpleName().contentEquals(field))
                .anyMatch(it -> Annotated.of(it).isUnmanaged());
    }

    private Stream<VariableElement> fields() {
        return lineage.stream().flatMap(it -> ElementFilter.fieldsIn(it.getEnclosedElements()).stream());
    }

    private static boolean isPersistent(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    /** Whether its annotations are on getters. */
    public boolean hasKeyOnMethod() {
        return methods().stream().anyMatch(it -> it.is("Id") || it.is("EmbeddedId"));
    }

    /** The methods whose annotations JPA would read if it went through getters; a record's accessors repeat its fields. */
    public List<Annotated> methods() {
        return lineage.stream()
                .filter(it -> it.getKind() != ElementKind.RECORD)
                .flatMap(it -> ElementFilter.methodsIn(it.getEnclosedElements()).stream())
                .map(it -> Annotated.of((Element) it))
                .toList();
    }
}
